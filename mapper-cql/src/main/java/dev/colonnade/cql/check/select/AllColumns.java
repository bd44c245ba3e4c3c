package dev.colonnade.cql.check.select;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The columns that {@code *} stands for, in the server's order: those of the partition key, the clustering columns, the
 * static ones and the others, these two by the bytes of their names.
 */
final class AllColumns {
    private AllColumns() {}

    static List<Column> of(Table table) {
        List<Column> all = new ArrayList<>();
        for (Identifier name : table.partitionKey()) {
            add(table, name, all);
        }
        for (ClusteringColumn clustering : table.clusteringColumns()) {
            add(table, clustering.name(), all);
        }
        addByName(table, ColumnKind.STATIC, all);
        addByName(table, ColumnKind.REGULAR, all);
        return all;
    }

    private static void add(Table table, Identifier name, List<Column> all) {
        table.column(name).ifPresent(all::add);
    }

    /** The server keeps columns of one cell and of many apart, and merges them by another order of bytes. */
    private static void addByName(Table table, ColumnKind kind, List<Column> all) {
        List<Column> ofOneCell = new ArrayList<>();
        List<Column> ofManyCells = new ArrayList<>();
        for (Column column : table.columns()) {
            if (table.kind(column) == kind) {
                boolean many = Types.normal(column.type()).isMultiCell();
                (many ? ofManyCells : ofOneCell).add(column);
            }
        }
        ofOneCell.sort(AllColumns::compare);
        ofManyCells.sort(AllColumns::compare);
        merge(new ArrayDeque<>(ofOneCell), new ArrayDeque<>(ofManyCells), all);
    }

    private static void merge(Deque<Column> ofOneCell, Deque<Column> ofManyCells, List<Column> all) {
        while (!ofOneCell.isEmpty() && !ofManyCells.isEmpty()) {
            boolean one = Arrays.compare(bytes(ofOneCell.element()), bytes(ofManyCells.element())) < 0;
            all.add(one ? ofOneCell.remove() : ofManyCells.remove());
        }
        all.addAll(ofOneCell);
        all.addAll(ofManyCells);
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
