package dev.colonnade.benchmarks.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.datastax.oss.protocol.internal.response.result.ColumnSpec;
import com.datastax.oss.protocol.internal.response.result.Prepared;
import com.datastax.oss.protocol.internal.response.result.RawType;
import com.datastax.oss.protocol.internal.response.result.RowsMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table as the native protocol tells it. Its first column is its key.
 *
 * @since 0.1.0
 */
public final class Table {
    /** The keyspace of all tables. */
    public static final String KEYSPACE = "benchmarks";

    private static final byte[] NO_ID = {};

    private final String name;
    private final List<ColumnSpec> columns;

    /**
     * Makes a table.
     *
     * @param name its name
     * @param columns the types of its columns by their names, in the order of the statements
     */
    public Table(String name, Map<String, RawType> columns) {
        List<ColumnSpec> specs = new ArrayList<>();
        columns.forEach((column, type) -> specs.add(new ColumnSpec(KEYSPACE, name, column, specs.size(), type)));
        this.name = name;
        this.columns = List.copyOf(specs);
    }

    /** {@return the INSERT of all columns} */
    public String insert() {
        String markers = columns.stream().map(column -> "?").collect(joining(", "));
        return "INSERT INTO " + name + " (" + names() + ") VALUES (" + markers + ")";
    }

    /** {@return the SELECT of all columns by the key} */
    public String select() {
        return "SELECT " + names() + " FROM " + name + " WHERE " + columns.get(0).name + " = ?";
    }

    /** What a server answers to PREPARE. */
    Prepared answer(String cql) {
        if (cql.equals(insert())) {
            return new Prepared(cql.getBytes(UTF_8), NO_ID, variables(columns), metadata(List.of()));
        }
        if (cql.equals(select())) {
            return new Prepared(cql.getBytes(UTF_8), NO_ID, variables(columns.subList(0, 1)), metadata(columns));
        }
        throw new IllegalArgumentException(cql + "\nis neither\n" + insert() + "\nnor\n" + select());
    }

    private String names() {
        return columns.stream().map(column -> column.name).collect(joining(", "));
    }

    private static RowsMetadata variables(List<ColumnSpec> specs) {
        return new RowsMetadata(specs, null, new int[] {0}, null);
    }

    private static RowsMetadata metadata(List<ColumnSpec> specs) {
        return new RowsMetadata(specs, null, new int[0], null);
    }
}
