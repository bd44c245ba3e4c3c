package dev.colonnade.example.report;

import dev.colonnade.example.ExampleException;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * The figures of a table.
 *
 * @param table its name
 * @param records how many records were written
 * @param rows how many rows they make
 * @param readBack how many rows were read back
 */
record TableCount(String table, int records, int rows, long readBack) {
    static TableCount of(String table, LatestRecords<?> records, long readBack) {
        return new TableCount(table, records.total(), records.rows().size(), readBack);
    }

    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "  %-24s %,10d %,10d %,10d%n", table, records, rows, readBack);
    }

    void check() {
        if (readBack != rows) {
            throw new ExampleException(String.format(
                    Locale.ROOT,
                    "The rows of %s: %,d written, but %,d read back. If the keyspace held others before, choose a new one"
                            + " with --keyspace.",
                    table,
                    rows,
                    readBack));
        }
    }
}
