package dev.colonnade.processor.read;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.processor.model.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the schema that the option names: a file, or the files of a folder of migrations in the order of their names.
 */
public final class SchemaFileReader {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LONGEST_NUMBER = 20;

    private SchemaFileReader() {}

    /** Reads what the option names, from where the compiler runs. */
    public static SchemaFile read(String location, CassandraVersion version) {
        try {
            List<SchemaText> texts = texts(Path.of(location));
            return texts.isEmpty()
                    ? unreadable(location, "holds no file whose name ends with .cql")
                    : new SchemaFile(location, Optional.of(new SchemaReader(version).read(texts)), Optional.empty());
        } catch (NoSuchFileException e) {
            return unreadable(location, "is not there");
        } catch (IOException | InvalidPathException e) {
            return unreadable(location, "cannot be read: " + e);
        }
    }

    private static SchemaFile unreadable(String location, String why) {
        return new SchemaFile(location, Optional.empty(), Optional.of(why));
    }

    private static List<SchemaText> texts(Path location) throws IOException {
        List<SchemaText> texts = new ArrayList<>();
        for (Path file : Files.isDirectory(location) ? migrations(location) : List.of(location)) {
            texts.add(new SchemaText(file.getFileName().toString(), Files.readString(file)));
        }
        return texts;
    }

    private static List<Path> migrations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".cql"))
                    .sorted(Comparator.comparing(
                            file -> inOrder(file.getFileName().toString())))
                    .toList();
        }
    }

    /** A number counts as one: {@code V2} comes before {@code V10}. */
    private static String inOrder(String name) {
        return NUMBER.matcher(name)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, LONGEST_NUMBER - number.group().length())) + number.group());
    }
}
