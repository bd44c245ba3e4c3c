package dev.colonnade.cql.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colonnade.cql.Identifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
        private final List<Named> ofOneCell = new ArrayList<>();
        private final List<Named> ofManyCells = new ArrayList<>();

        void add(Column column) {
            List<Named> like = column.type().isMultiCell() ? ofManyCells : ofOneCell;
            like.add(new Named(column, column.name().name().getBytes(UTF_8)));
        }

        void addTo(List<Column> all) {
            Collections.sort(ofOneCell);
            Collections.sort(ofManyCells);
            int next = 0;
            for (Named named : ofOneCell) {
                while (next < ofManyCells.size() && Arrays.compare(named.bytes, ofManyCells.get(next).bytes) >= 0) {
                    all.add(ofManyCells.get(next++).column);
                }
                all.add(named.column);
            }
            for (Named named : ofManyCells.subList(next, ofManyCells.size())) {
                all.add(named.column);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody asks whether two are equal
    private record Named(Column column, byte[] bytes) implements Comparable<Named> {
        /** By the first byte with its sign, then by the others without. */
        @Override
        public int compareTo(Named other) {
            return bytes[0] == other.bytes[0]
                    ? Arrays.compareUnsigned(bytes, other.bytes)
                    : Byte.compare(bytes[0], other.bytes[0]);
        }
    }
}
