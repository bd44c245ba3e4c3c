package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.statement.CreateIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the indexes of a table. The same index by another name is no difference: the server allows no second. */
final class IndexComparison {
    private IndexComparison() {}

    static List<Difference> compare(Table expected, Table table) {
        List<Difference> differences = new ArrayList<>();
        List<Index> left = new ArrayList<>(table.indexes());
        for (Index index : expected.indexes()) {
            Optional<Index> there = counterpart(index, table);
            there.ifPresent(left::remove);
            if (there.isEmpty()) {
                differences.add(missing(index, expected.name()));
            } else if (!isSame(index, there.get())) {
                differences.add(changed(index, there.get(), expected.name()));
            }
        }
        left.forEach(index -> differences.add(extra(index, expected.name())));
        return differences;
    }

    private static Optional<Index> counterpart(Index index, Table table) {
        return table.indexes().stream()
                .filter(there -> index.name().isPresent() && there.name().equals(index.name()))
                .findFirst()
                .or(() -> table.indexes().stream()
                        .filter(there -> isSame(index, there))
                        .findFirst())
                .or(() -> table.indexes().stream()
                        .filter(there -> index.name().isEmpty() && holdsTheSame(index, there))
                        .findFirst());
    }

    private static boolean holdsTheSame(Index index, Index there) {
        return index.column().equals(there.column()) && index.target() == there.target();
    }

    private static boolean isSame(Index index, Index there) {
        boolean isClassSame =
                index.kind() != Index.Kind.CUSTOM || index.className().equals(there.className());
        return holdsTheSame(index, there)
                && index.kind() == there.kind()
                && isClassSame
                && index.options().equals(there.options());
    }

    private static Difference missing(Index index, Identifier table) {
        CreateIndex creation = index.definition(table);
        return new Difference(
                Kind.MISSING_INDEX,
                index.column(),
                "The column " + index.column().cql() + " of " + table.cql() + " has no such index",
                "write " + creation.cql(),
                List.of(creation));
    }

    private static Difference changed(Index index, Index there, Identifier table) {
        return new Difference(
                Kind.INDEX,
                index.column(),
                "The index " + name(there) + " of " + table.cql() + " is another one: "
                        + there.definition(table).cql() + " and not "
                        + index.definition(table).cql(),
                "expect the index that is there, or give the new one another name");
    }

    private static Difference extra(Index index, Identifier table) {
        return new Difference(
                Kind.EXTRA_INDEX,
                index.column(),
                "The table " + table.cql() + " has an index " + name(index) + " that is not expected",
                "drop it when nothing uses it");
    }

    private static String name(Index index) {
        return index.name().orElse(index.column()).cql();
    }
}
