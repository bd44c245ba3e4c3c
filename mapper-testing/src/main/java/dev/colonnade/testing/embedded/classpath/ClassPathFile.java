package dev.colonnade.testing.embedded.classpath;

import dev.colonnade.testing.embedded.cache.SharedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A class path that was resolved before, one jar per line. */
record ClassPathFile(Path file) {

    /** The class path, unless there is none yet or one of its jars is gone. */
    Optional<List<Path>> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<Path> jars = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(Path::of)
                .toList();
        return jars.stream().allMatch(Files::isRegularFile) ? Optional.of(jars) : Optional.empty();
    }

    void write(List<Path> jars) throws IOException {
        String lines = jars.stream().map(jar -> jar + "\n").collect(Collectors.joining());
        SharedFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
    }
}
