package dev.colonnade.cql.check.select;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns that {@code *} stands for, in the server's order: those of the partition key, the clustering columns, the
 * static ones and the others, these two by the bytes of their names.
 */
final class AllColumns {
    private AllColumns() {}

    static List<Column> of(Table table) {
        List<Column> all = new ArrayList<>(table.columns().size());
        for (Identifier name : table.partitionKey()) {
            add(table, name, all);
        }
        for (ClusteringColumn clustering : table.clusteringColumns()) {
            add(table, clustering.name(), all);
        }
        ByName statics = new ByName();
        ByName regular = new ByName();
        for (Column column : table.columns()) {
            switch (table.kind(column)) {
                case STATIC -> statics.add(column);
                case REGULAR -> regular.add(column);
                case PARTITION_KEY, CLUSTERING -> {}
            }
        }
        statics.addTo(all);
        regular.addTo(all);
        return all;
    }

    private static void add(Table table, Identifier name, List<Column> all) {
        table.column(name).ifPresent(all::add);
    }

    /** The server keeps columns of one cell and of many apart, and merges them by another order of bytes. */
    private static final class ByName {
        private final List<Column> ofOneCell = new ArrayList<>();
        private final List<Column> ofManyCells = new ArrayList<>();

        void add(Column column) {
            boolean many = Types.normal(column.type()).isMultiCell();
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
