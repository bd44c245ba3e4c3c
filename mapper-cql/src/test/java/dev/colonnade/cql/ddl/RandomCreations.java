package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes CREATE TABLE, TYPE and MATERIALIZED VIEW. */
final class RandomCreations {
    private final RandomDice dice;
    private final RandomTypes types;
    private final RandomParts parts;

    RandomCreations(RandomDice dice, RandomTypes types, RandomParts parts) {
        this.dice = dice;
        this.types = types;
        this.parts = parts;
    }

    String createTable(DraftKeyspace keyspace) {
        List<String> columns = parts.columns(7);
        List<String> key = parts.key(columns);
        boolean isCounter = dice.oneIn(8);
        List<String> written = new ArrayList<>();
        for (String column : columns) {
            boolean isKey = key.contains(column);
            String type = isCounter && !isKey && !dice.oneIn(8)
                    ? "counter"
                    : isKey && !dice.oneIn(4) ? dice.any(RandomTypes.NATIVES) : types.type(keyspace, 0);
            written.add(column + " " + type + dice.maybe(isKey ? 30 : 6, " STATIC") + dice.maybe(60, " PRIMARY KEY"));
        }
        if (!dice.oneIn(40)) {
            written.add(parts.primaryKey(key));
        }
        return "CREATE TABLE " + dice.maybe(8, "IF NOT EXISTS ") + parts.newName("t") + " ("
                + String.join(", ", written) + ")" + parts.with(key);
    }

    String createType(DraftKeyspace keyspace) {
        List<String> fields = parts.columns(4).stream()
                .map(field -> field + " " + types.type(keyspace, dice.oneIn(2) ? 1 : 0))
                .toList();
        String name = dice.oneIn(60) ? "\"n-n\"" : "u" + dice.number(10);
        return "CREATE TYPE " + dice.maybe(8, "IF NOT EXISTS ") + name + " (" + String.join(", ", fields) + ")";
    }

    String createView(DraftKeyspace keyspace) {
        Table table = parts.table(keyspace);
        List<String> base = Stream.concat(
                        table.partitionKey().stream(),
                        table.clusteringColumns().stream().map(c -> c.name()))
                .map(Identifier::cql)
                .toList();
        List<String> key = new ArrayList<>(base);
        if (dice.oneIn(2)) {
            key.add(parts.column(table));
        }
        if (dice.oneIn(10)) {
            key.add(parts.column(table));
        }
        dice.shuffle(key);
        if (dice.oneIn(12)) {
            key.remove(0);
        }
        if (key.isEmpty()) {
            key.add(parts.column(table));
        }
        List<String> where = new ArrayList<>(
                key.stream().map(column -> column + " IS NOT NULL").distinct().toList());
        if (dice.oneIn(12)) {
            where.remove(0);
        }
        if (dice.oneIn(12)) {
            where.add(parts.column(table) + " IS NOT NULL");
        }
        String selected = dice.oneIn(2)
                ? "*"
                : Stream.concat(key.stream().distinct(), Stream.of(parts.column(table)))
                                .distinct()
                                .map(column -> dice.oneIn(60) ? column + " AS x" : column)
                                .collect(Collectors.joining(", "))
                        + dice.maybe(60, ", count(*)");
        return "CREATE MATERIALIZED VIEW " + dice.maybe(8, "IF NOT EXISTS ") + "m" + dice.number(10) + " AS SELECT "
                + selected + " FROM " + parts.tableName(table)
                + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where)) + " " + parts.primaryKey(key)
                + parts.with(key).replace("COMPACT STORAGE", "comment = 'x'");
    }
}
