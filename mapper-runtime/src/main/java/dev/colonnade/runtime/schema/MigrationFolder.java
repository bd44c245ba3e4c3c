package dev.colonnade.runtime.schema;

import dev.colonnade.ColonnadeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migrations of a folder, in the order of their numbers. */
final class MigrationFolder {
    private static final Pattern NAME = Pattern.compile("V(\\d{1,9})__.+\\.cql");

    private MigrationFolder() {}

    static List<Migration> read(Path folder) {
        List<Migration> migrations = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".cql"))::iterator) {
                migrations.add(read(file, String.valueOf(file.getFileName())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations in " + folder + " cannot be read", e);
        }
        migrations.sort(Comparator.comparingInt(Migration::version).thenComparing(Migration::name));
        for (int i = 1; i < migrations.size(); i++) {
            if (migrations.get(i).version() == migrations.get(i - 1).version()) {
                throw new ColonnadeException("Two migrations have one number, "
                        + migrations.get(i - 1).name() + " and "
                        + migrations.get(i).name() + ": give the one that is not applied anywhere the next number");
            }
        }
        return migrations;
    }

    private static Migration read(Path file, String name) throws IOException {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new ColonnadeException(
                    file + " has no number, so nobody knows when to run it: call it as V0001__what_it_does.cql");
        }
        return Migration.read(name, Integer.parseInt(matcher.group(1)), Files.readString(file));
    }
}
