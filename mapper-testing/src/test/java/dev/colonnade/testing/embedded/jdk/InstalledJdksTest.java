package dev.colonnade.testing.embedded.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colonnade.testing.CassandraStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a machine made of directories. */
class InstalledJdksTest {

    private final Path root;
    private final Path home;
    private final Path running;

    InstalledJdksTest(@TempDir Path directory) throws IOException {
        root = directory.toRealPath();
        home = root.resolve("home/jason");
        running = root.resolve("opt/running");
    }

    @Test
    void takesTheRunningOneIfItIsA17() throws IOException {
        install(running, "17.0.15");
        install(root.resolve("usr/lib/jvm/other"), "17.0.1");

        assertThat(chosen(Map.of())).isEqualTo(new Jdk(running, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usr/lib/jvm/java-17-openjdk",
                "home/jason/.sdkman/candidates/java/17.0.9-tem",
                "home/jason/.jdks/corretto-17.0.9",
                "home/jason/.gradle/jdks/eclipse_adoptium-17",
                "home/jason/.asdf/installs/java/temurin-17",
                "home/jason/.local/share/mise/installs/java/17",
                "home/jason/Library/Java/JavaVirtualMachines/temurin-17.jdk/Contents/Home",
                "Library/Java/JavaVirtualMachines/temurin-17.jdk/Contents/Home",
                "opt/homebrew/opt/openjdk@17/libexec/openjdk.jdk/Contents/Home",
                "home/linuxbrew/.linuxbrew/opt/openjdk@17/libexec",
            })
    void prefersA17WhereverItIsToANewerOneThatRuns(String place) throws IOException {
        install(running, "25.0.1");
        install(root.resolve("usr/lib/jvm/java-21"), "21.0.2");
        Path seventeen = install(root.resolve(place), "17.0.9");

        assertThat(chosen(Map.of())).isEqualTo(new Jdk(seventeen, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"JAVA_HOME", "JAVA_HOME_17", "JAVA_HOME_17_X64", "JAVA17_HOME", "JDK17", "JDK_17", "JDK17_HOME"})
    void readsEnvironmentVariables(String variable) throws IOException {
        install(running, "25.0.1");
        Path seventeen = install(root.resolve("elsewhere"), "17");

        assertThat(chosen(Map.of(variable, seventeen.toString()))).isEqualTo(new Jdk(seventeen, 17));
    }

    @Test
    void readsTheToolchainsOfMaven() throws IOException {
        install(running, "25.0.1");
        Path seventeen = install(root.resolve("elsewhere"), "17.0.9");
        Files.createDirectories(home.resolve(".m2"));
        Files.writeString(home.resolve(".m2/toolchains.xml"), """
                <?xml version="1.0"?>
                <toolchains>
                  <toolchain>
                    <type>jdk</type>
                    <provides><version>17</version></provides>
                    <configuration><jdkHome>%s</jdkHome></configuration>
                  </toolchain>
                </toolchains>
                """.formatted(seventeen));

        assertThat(chosen(Map.of())).isEqualTo(new Jdk(seventeen, 17));
    }

    @Test
    void takesTheRunningOneIfThereIsNo17() throws IOException {
        install(running, "25.0.1");
        install(root.resolve("usr/lib/jvm/java-11"), "11.0.2");
        Files.createDirectories(root.resolve("usr/lib/jvm/sources-only-17"));

        assertThat(chosen(Map.of())).isEqualTo(new Jdk(running, 25));
    }

    @Test
    void saysWhatToInstallIfThereIsNone() {
        assertThatThrownBy(() -> chosen(Map.of()))
                .isInstanceOf(CassandraStartException.class)
                .hasMessage(
                        "No Java to run Apache Cassandra on. There is no JDK 17 in JAVA_HOME, JAVA_HOME_17*, JDK17*, "
                                + "/usr/lib/jvm, ~/.sdkman, ~/.jdks, ~/.gradle/jdks, ~/.asdf, mise, Homebrew, "
                                + "Library/Java/JavaVirtualMachines, ~/.m2/toolchains.xml, and the Java that runs this program ("
                                + running + ") has no bin/java to start. Install a JDK 17 (for instance: "
                                + "apt install openjdk-17-jdk-headless; brew install openjdk@17; sdk install java 17-tem), "
                                + "or set the environment variable JAVA_HOME_17 to the directory of one.");
    }

    private Jdk chosen(Map<String, String> environment) {
        return new InstalledJdks(environment, home, root, running).forCassandra();
    }

    private static Path install(Path directory, String version) throws IOException {
        Files.createDirectories(directory.resolve("bin"));
        Files.writeString(directory.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java = new Jdk(directory, 17).java();
        Files.createFile(java);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return directory;
    }
}
