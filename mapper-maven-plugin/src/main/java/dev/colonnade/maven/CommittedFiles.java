package dev.colonnade.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A folder with a file for each mapper, which is committed.
 *
 * @param folder the folder, which need not exist
 * @param extension the end of the files' names, with its dot
 */
record CommittedFiles(Path folder, String extension) {
    Path of(MapperClass mapper) {
        return folder.resolve(mapper.canonical() + extension);
    }

    /** A problem for each file that is of no mapper. */
    List<String> ofNone(List<MapperClass> mappers) throws MojoExecutionException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> known = mappers.stream().map(this::of).toList();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension) && !known.contains(file))
                    .sorted()
                    .map(file -> file + " is of no mapper of the project: delete it")
                    .toList();
        } catch (IOException e) {
            throw new MojoExecutionException(folder + " cannot be read: " + e, e);
        }
    }

    static String read(Path file) throws MojoExecutionException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MojoExecutionException(file + " cannot be read: " + e, e);
        }
    }

    /** Writes a file in a folder that need not exist. */
    static void write(String text, Path file) throws MojoExecutionException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new MojoExecutionException(file + " cannot be written: " + e, e);
        }
    }
}
