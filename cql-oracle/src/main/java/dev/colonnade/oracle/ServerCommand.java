package dev.colonnade.oracle;

import dev.colonnade.oracle.server.OracleServer;
import dev.colonnade.testing.embedded.cache.UserCache;
import dev.colonnade.testing.embedded.classpath.ServerClassPath;
import dev.colonnade.testing.embedded.jdk.InstalledJdks;
import dev.colonnade.testing.embedded.jdk.Jdk;
import dev.colonnade.testing.embedded.process.JvmFlags;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command that starts a server: the JDK, its flags, and a class path of this module and the jars of Cassandra only.
 */
final class ServerCommand {

    private static final String RESOURCES = "dev/colonnade/oracle/";

    private ServerCommand() {}

    static List<String> of(CassandraRelease release, Path directory) {
        Jdk jdk = InstalledJdks.ofThisMachine().forCassandra();
        List<Path> jars = new ServerClassPath(UserCache.directory()).of(release.server());
        List<String> command = new ArrayList<>();
        command.add(jdk.java().toString());
        command.addAll(JvmFlags.on(jdk));
        // Unlike a server for a few tests, this one answers a million questions, some of them deeply nested.
        command.add("-XX:TieredStopAtLevel=4");
        command.add("-Xss4m");
        command.add("-Xmx1g");
        agent(jars).ifPresent(command::add);
        command.add("-Djava.io.tmpdir=" + directory);
        command.add("-Djna.tmpdir=" + directory);
        command.add("-Dcassandra.storagedir=" + directory);
        command.add("-Dcassandra.config=" + RESOURCES + "cassandra.yaml");
        command.addAll(masks(release));
        command.add("-Dlogback.configurationFile=" + RESOURCES + "logback.xml");
        command.add("-cp");
        command.add(Stream.concat(Stream.of(whereWeAre()), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(OracleServer.class.getName());
        command.add(directory.toString());
        return command;
    }

    /** The older release does not know the setting, and does not start with one that it does not know. */
    private static List<String> masks(CassandraRelease release) {
        return release == CassandraRelease.V4_1
                ? List.of()
                : List.of(
                        "-Dcassandra.config.allow_system_properties=true",
                        "-Dcassandra.settings.dynamic_data_masking_enabled=true");
    }

    /** With it Cassandra measures its objects; the older release does not start without. */
    private static Optional<String> agent(List<Path> jars) {
        return jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("jamm-"))
                .findFirst()
                .map(jar -> "-javaagent:" + jar);
    }

    private static Path whereWeAre() {
        try {
            return Path.of(ServerCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
