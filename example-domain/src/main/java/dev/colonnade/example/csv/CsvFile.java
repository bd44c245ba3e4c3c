package dev.colonnade.example.csv;

import static de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.HeaderValidator;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import dev.colonnade.example.ExampleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A file of comma-separated values, in UTF-8 and with a header.
 *
 * @param name what errors call it
 * @param source how to open it
 */
record CsvFile(String name, Source source) {
    /** Opens a file. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static CsvFile builtIn(String name) {
        return new CsvFile(name, () -> requireNonNull(CsvFile.class.getResourceAsStream(name), name));
    }

    static CsvFile at(Path path) {
        return new CsvFile(path.toString(), () -> Files.newInputStream(path));
    }

    <T> List<T> read(List<String> columns, Function<CsvLine, T> toItem) {
        try (InputStream bytes = source.open();
                CsvReader<NamedCsvRecord> reader = reader(columns, bytes);
                Stream<NamedCsvRecord> lines = reader.stream()) {
            List<T> items =
                    lines.map(line -> toItem.apply(CsvLine.of(name, line))).toList();
            if (items.isEmpty()) {
                throw new ExampleException(name + " has no line after the header");
            }
            return items;
        } catch (NoSuchFileException e) {
            throw new ExampleException(name + " does not exist", e);
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            throw new ExampleException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Fields that are missing or too many are for {@link CsvLine} to complain about: it knows the line. */
    private static CsvReader<NamedCsvRecord> reader(List<String> columns, InputStream bytes) {
        return CsvReader.builder()
                .missingFieldStrategy(IGNORE)
                .extraFieldStrategy(IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .build(
                        NamedCsvRecordHandler.of(
                                header -> header.headerValidator(HeaderValidator.containsAtLeast(columns))),
                        bytes);
    }
}
