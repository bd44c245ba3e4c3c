package dev.colonnade.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.processor.testing.CompileTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An application's DAO with forty different mistakes: one compilation tells them all. What it prints is a file beside
 * the DAO, for readers to judge; {@code -Dgolden.renew=true} writes it anew.
 */
class FortyMistakesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "mistakes");
    private static final Path EXPECTED = FOLDER.resolve("expected.txt");

    @Test
    void fortyMistakesAreFortyErrorsInOneCompilation() {
        List<String> errors = CompileTests.compile(
                        compiler -> compiler.withOptions("-Acolonnade.schema=" + FOLDER.resolve("schema.cql")),
                        read(FOLDER.resolve("FortyMistakes.java")))
                .errors();
        String report = String.join("\n\n", errors) + "\n";
        if (Boolean.getBoolean("golden.renew")) {
            write(report);
        }
        assertThat(report).isEqualTo(read(EXPECTED));
        assertThat(IntStream.rangeClosed(1, 40))
                .allSatisfy(number -> assertThat(errors)
                        .filteredOn(error -> error.contains(String.format(Locale.ROOT, "VideoDao.m%02d(", number)))
                        .as("mistake " + number)
                        .isNotEmpty());
    }

    private static void write(String report) {
        try {
            Files.writeString(EXPECTED, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
