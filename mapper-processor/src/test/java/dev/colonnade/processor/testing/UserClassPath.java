package dev.colonnade.processor.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The class path of this JVM without the tools of the tests. A compiler opens each jar and lists what is in it, and one
 * of Kotlin's has thirty thousand classes: with all of them a compilation takes twice as long.
 */
final class UserClassPath {
    private static final Pattern TOOL = Pattern.compile(
            "(archunit|asm|assertj|byte-buddy|compile-testing|error_prone|guava|HdrHistogram|jackson|jffi|jnr|junit|"
                    + "kotlin-(annotation-processing|build-tools|compiler|daemon|reflect|script)|kotlinx|logback|metrics|netty|"
                    + "truth)-.*");

    private static final List<String> ENTRIES = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry ->
                    !TOOL.matcher(Path.of(entry).getFileName().toString()).matches())
            .toList();

    private UserClassPath() {}

    static Stream<String> entries() {
        return ENTRIES.stream();
    }
}
