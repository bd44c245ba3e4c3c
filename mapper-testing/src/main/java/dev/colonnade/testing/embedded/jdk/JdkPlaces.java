package dev.colonnade.testing.embedded.jdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where people and installers put JDKs. */
final class JdkPlaces {

    /** For messages. */
    static final List<String> NAMES = List.of(
            "/usr/lib/jvm",
            "~/.sdkman",
            "~/.jdks",
            "~/.gradle/jdks",
            "~/.asdf",
            "mise",
            "Homebrew",
            "Library/Java/JavaVirtualMachines",
            "~/.m2/toolchains.xml");

    /** JAVA_HOME_17_X64 on the runners of GitHub; JAVA17_HOME, JDK17, JDK_17_HOME and the like elsewhere. */
    private static final Pattern VARIABLE = Pattern.compile("(JAVA|JDK)(_?HOME)?_?17(_.*)?");

    private final InstalledJdks machine;

    JdkPlaces(InstalledJdks machine) {
        this.machine = machine;
    }

    /** Every place, likeliest first; each is looked up only when the stream gets there. */
    Stream<Path> all() {
        return Stream.<Stream<Path>>of(
                        variables(),
                        directories().flatMap(JdkPlaces::children).flatMap(JdkPlaces::asIsOrBundle),
                        homebrew(),
                        Stream.of(machine.userHome().resolve(".m2/toolchains.xml"))
                                .flatMap(Toolchains::jdkHomes))
                .flatMap(places -> places);
    }

    private Stream<Path> variables() {
        Stream<String> seventeen = machine.environment().entrySet().stream()
                .filter(variable -> VARIABLE.matcher(variable.getKey()).matches())
                .map(Map.Entry::getValue);
        return Stream.concat(Stream.ofNullable(machine.environment().get("JAVA_HOME")), seventeen)
                .map(Path::of);
    }

    private Stream<Path> directories() {
        Path home = machine.userHome();
        Path root = machine.root();
        return Stream.of(
                root.resolve("usr/lib/jvm"),
                home.resolve(".sdkman/candidates/java"),
                home.resolve(".jdks"),
                home.resolve(".gradle/jdks"),
                home.resolve(".asdf/installs/java"),
                home.resolve(".local/share/mise/installs/java"),
                home.resolve("Library/Java/JavaVirtualMachines"),
                root.resolve("Library/Java/JavaVirtualMachines"));
    }

    private Stream<Path> homebrew() {
        return Stream.of("opt/homebrew", "usr/local", "home/linuxbrew/.linuxbrew")
                .map(prefix -> machine.root().resolve(prefix).resolve("opt/openjdk@17"))
                .flatMap(keg -> Stream.of(keg.resolve("libexec/openjdk.jdk/Contents/Home"), keg.resolve("libexec")));
    }

    private static Stream<Path> children(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /** On macOS a JDK is a bundle, with its home inside. */
    private static Stream<Path> asIsOrBundle(Path directory) {
        return Stream.of(directory, directory.resolve("Contents/Home"));
    }
}
