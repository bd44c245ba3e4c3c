package dev.colonnade.testing.embedded.jdk;

import dev.colonnade.testing.CassandraStartException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The JDKs of a machine, and the choice among them.
 *
 * @param environment the environment variables
 * @param userHome the home directory of the user
 * @param root the root of the file system
 * @param running the home of the Java that runs this code
 * @since 0.1.0
 */
public record InstalledJdks(Map<String, String> environment, Path userHome, Path root, Path running) {

    private static final int WANTED = 17;

    /**
     * Returns those of this machine.
     *
     * @return what is installed here
     * @since 0.1.0
     */
    public static InstalledJdks ofThisMachine() {
        Path running = Path.of(System.getProperty("java.home"));
        Path root = Objects.requireNonNullElse(running.toAbsolutePath().getRoot(), running);
        return new InstalledJdks(System.getenv(), Path.of(System.getProperty("user.home")), root, running);
    }

    /**
     * Chooses the one that Cassandra runs on: a JDK 17 wherever it is, else the running one. Cassandra 5 is made for
     * 17; what a newer one needs, {@link dev.colonnade.testing.embedded.process.JvmFlags} knows.
     *
     * @return the JDK for the server
     * @throws CassandraStartException if there is neither a JDK 17 nor a running one with a {@code java} to start
     * @since 0.1.0
     */
    public Jdk forCassandra() {
        return found(jdk -> jdk.feature() == WANTED, Stream.concat(Stream.of(running), new JdkPlaces(this).all()))
                .or(() -> found(jdk -> jdk.feature() > WANTED, Stream.of(running)))
                .orElseThrow(this::noJdk);
    }

    private static Optional<Jdk> found(Predicate<Jdk> wanted, Stream<Path> places) {
        return places.map(Jdk::at).flatMap(Optional::stream).filter(wanted).findFirst();
    }

    private CassandraStartException noJdk() {
        return new CassandraStartException("No Java to run Apache Cassandra on. "
                + "There is no JDK 17 in JAVA_HOME, JAVA_HOME_17*, JDK17*, " + String.join(", ", JdkPlaces.NAMES)
                + ", and the Java that runs this program (" + running + ") has no bin/java to start. "
                + "Install a JDK 17 (for instance: apt install openjdk-17-jdk-headless; brew install openjdk@17; "
                + "sdk install java 17-tem), or set the environment variable JAVA_HOME_17 to the directory of one.");
    }
}
