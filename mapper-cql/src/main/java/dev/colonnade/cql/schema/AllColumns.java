package dev.colonnade.cql.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colonnade.cql.Identifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The columns that {@code *} stands for, in the server's order: those of the partition key, the clustering columns, the
 * static ones and the others, these two by the bytes of their names.
 */
final class AllColumns {
    private AllColumns() {}

    static List<Column> of(Map<Identifier, KeyedColumn> columns, List<Identifier> key) {
        List<Column> all = new ArrayList<>(columns.size());
        for (Identifier name : key) {
            KeyedColumn column = columns.get(name);
            if (column != null) {
                all.add(column.column());
            }
        }
        ByName statics = new ByName();
        ByName regular = new ByName();
        for (KeyedColumn keyed : columns.values()) {
            switch (keyed.kind()) {
                case STATIC -> statics.add(keyed.column());
                case REGULAR -> regular.add(keyed.column());
                case PARTITION_KEY, CLUSTERING -> {}
            }
        }
        statics.addTo(all);
        regular.addTo(all);
        return all;
    }

    /** The server keeps columns of one cell and of many apart, and merges them by another order of bytes. */
    private static final class ByName {
        private final List<Column> ofOneCell = new ArrayList<>();
        private final List<Column> ofManyCells = new ArrayList<>();

        void add(Column column) {
            boolean many = column.type().isMultiCell();
            (many ? ofManyCells : ofOneCell).add(column);
        }

        void addTo(List<Column> all) {
            ofOneCell.sort(AllColumns::compare);
            ofManyCells.sort(AllColumns::compare);
            int next = 0;
            for (Column column : ofOneCell) {
                while (next < ofManyCells.size() && Arrays.compare(bytes(column), bytes(ofManyCells.get(next))) >= 0) {
                    all.add(ofManyCells.get(next++));
                }
                all.add(column);
            }
            all.addAll(ofManyCells.subList(next, ofManyCells.size()));
        }
    }

    /** By the first byte with its sign, then by the others without. */
    private static int compare(Column a, Column b) {
        byte[] left = bytes(a);
        byte[] right = bytes(b);
        return left[0] == right[0] ? Arrays.compareUnsigned(left, right) : Byte.compare(left[0], right[0]);
    }

    private static byte[] bytes(Column column) {
        return column.name().name().getBytes(UTF_8);
    }
}
