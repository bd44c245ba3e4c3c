package dev.colonnade.example.csv;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.colonnade.example.ExampleException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/**
 * A line of a file, whose fields are read by the names of their columns.
 *
 * @param file what errors call the file
 * @param fields the fields
 */
record CsvLine(String file, NamedCsvRecord fields) {
    static CsvLine of(String file, NamedCsvRecord fields) {
        CsvLine line = new CsvLine(file, fields);
        int wanted = fields.getHeader().size();
        if (fields.getFieldCount() != wanted) {
            throw line.wrong("there are " + fields.getFieldCount() + " fields, but the header has " + wanted);
        }
        return line;
    }

    String text(String column) {
        String value = fields.getField(column);
        if (value.isBlank()) {
            throw wrong(column + " is empty");
        }
        return value;
    }

    int wholeNumber(String column) {
        return parse(column, "a whole number", Integer::valueOf);
    }

    double degrees(String column, double most) {
        double degrees = parse(column, "a number", Double::valueOf);
        if (Math.abs(degrees) <= most) {
            return degrees;
        }
        throw wrong(column + " is " + degrees + ", which is not between -" + most + " and " + most);
    }

    LocalDateTime time(String column) {
        return parse(column, "a time like 2001-02-24T14:05", LocalDateTime::parse);
    }

    private <T> T parse(String column, String wanted, Function<String, T> parser) {
        String value = text(column);
        try {
            return parser.apply(value);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw wrong(column + " is \"" + value + "\", which is not " + wanted);
        }
    }

    private ExampleException wrong(String what) {
        return new ExampleException(file + ", line " + fields.getStartingLineNumber() + ": " + what);
    }
}
