package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import java.util.List;
import java.util.Objects;

/** Writes ALTER TABLE and TYPE. */
final class RandomAlterations {
    private final RandomDice dice;
    private final RandomTypes types;
    private final RandomParts parts;

    RandomAlterations(RandomDice dice, RandomTypes types, RandomParts parts) {
        this.dice = dice;
        this.types = types;
        this.parts = parts;
    }

    String alterTable(DraftKeyspace keyspace) {
        Table table = parts.table(keyspace);
        String head = "ALTER TABLE " + dice.maybe(10, "IF EXISTS ") + parts.tableName(table) + " ";
        return head
                + switch (dice.number(8)) {
                    case 0, 1, 2 -> "ADD " + dice.maybe(8, "IF NOT EXISTS ") + added(keyspace, table);
                    case 3, 4 ->
                        "DROP " + dice.maybe(8, "IF EXISTS ")
                                + (dice.oneIn(5)
                                        ? "(" + parts.column(table) + ", " + parts.column(table) + ")"
                                        : parts.column(table))
                                + dice.maybe(20, " USING TIMESTAMP 1");
                    case 5 ->
                        "RENAME " + dice.maybe(8, "IF EXISTS ") + parts.column(table) + " TO "
                                + dice.any(RandomParts.COLUMNS)
                                + (dice.oneIn(5)
                                        ? " AND " + parts.column(table) + " TO " + dice.any(RandomParts.COLUMNS)
                                        : "");
                    case 6 -> "WITH " + parts.option();
                    default ->
                        dice.oneIn(6) ? "ALTER " + parts.column(table) + " TYPE int" : "ADD " + added(keyspace, table);
                };
    }

    private String added(DraftKeyspace keyspace, Table table) {
        String type = table.isCounter() && !dice.oneIn(4) ? "counter" : types.type(keyspace, 0);
        DraftTable draft = keyspace.table(table.name()).orElseThrow();
        if (!draft.dropped().isEmpty() && dice.oneIn(2)) {
            Column old = dice.any(List.copyOf(draft.dropped().values()));
            String again = dice.oneIn(2) ? old.type().cql() : dice.oneIn(3) ? dice.any(RandomTypes.NATIVES) : type;
            return old.name().cql() + " " + again + (old.isStatic() != dice.oneIn(8) ? " STATIC" : "");
        }
        String column = dice.any(RandomParts.COLUMNS) + " " + type + dice.maybe(8, " STATIC");
        return dice.oneIn(6)
                ? "(" + column + ", " + dice.any(RandomParts.COLUMNS) + " " + types.type(keyspace, 0) + ")"
                : column;
    }

    String alterType(DraftKeyspace keyspace) {
        List<Identifier> known = List.copyOf(keyspace.types().keySet());
        if (known.isEmpty()) {
            return "ALTER TYPE u0 ADD a int";
        }
        Identifier name = dice.any(known);
        List<String> fields = Objects.requireNonNull(keyspace.types().get(name)).fields().stream()
                .map(field -> field.name().cql())
                .toList();
        String field = dice.oneIn(12) ? dice.any(RandomParts.COLUMNS) : dice.any(fields);
        String head = "ALTER TYPE " + dice.maybe(10, "IF EXISTS ") + (dice.oneIn(20) ? "u9" : name.typeCql()) + " ";
        return head
                + (dice.oneIn(2)
                        ? "ADD " + dice.maybe(8, "IF NOT EXISTS ") + dice.any(RandomParts.COLUMNS) + " "
                                + types.type(keyspace, dice.oneIn(2) ? 1 : 0)
                        : dice.oneIn(12)
                                ? "ALTER " + field + " TYPE int"
                                : "RENAME " + dice.maybe(8, "IF EXISTS ") + field + " TO "
                                        + dice.any(RandomParts.COLUMNS)
                                        + (dice.oneIn(5)
                                                ? " AND " + dice.any(fields) + " TO " + dice.any(RandomParts.COLUMNS)
                                                : ""));
    }
}
