package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** INSERT, UPDATE and DELETE statements. */
final class Writes {

    private final Dice dice;
    private final ProofSchema schema;
    private final Terms terms;
    private final Relations relations;
    private final Conditions conditions;
    private final Assignments assignments;

    Writes(Dice dice, ProofSchema schema, Terms terms, Relations relations) {
        this.dice = dice;
        this.schema = schema;
        this.terms = terms;
        this.relations = relations;
        this.conditions = new Conditions(dice, schema, terms);
        this.assignments = new Assignments(dice, schema, terms);
    }

    /** Any of the three, on a table of counters or on another one. */
    String write(boolean counter) {
        List<ProofTable> tables = schema.tables().stream()
                .filter(table -> dice.slip() || (table.isCounter() == counter && !table.view()))
                .toList();
        ProofTable table = dice.of(tables.isEmpty() ? schema.tables() : tables);
        int kind = dice.below(100);
        if (counter && !dice.slip()) {
            return kind < 75 ? update(table) : delete(table);
        }
        return kind < 40 ? insert(table) : kind < 75 ? update(table) : delete(table);
    }

    String insert(ProofTable table) {
        StringBuilder text = new StringBuilder("INSERT INTO ").append(into(table));
        if (dice.chance(9)) {
            text.append(" JSON ").append(json(table)).append(dice.of("", " DEFAULT NULL", " DEFAULT UNSET"));
        } else {
            values(table, text);
        }
        boolean conditional = dice.chance(12);
        if (conditional) {
            text.append(" IF NOT EXISTS");
        }
        if (dice.slip()) {
            text.append(" IF EXISTS");
        }
        if (dice.chance(20)) {
            text.append(using(conditional, table.isCounter(), true));
        }
        return text.toString();
    }

    private void values(ProofTable table, StringBuilder text) {
        List<ProofColumn> columns = new ArrayList<>();
        boolean onlyStatic = !table.statics().isEmpty() && dice.chance(12);
        for (ProofColumn column : table.columns()) {
            boolean wanted = column.isKey()
                    ? !dice.slip() && !(onlyStatic && column.role() == ProofColumn.Role.CLUSTERING)
                    : dice.chance(30) && !(onlyStatic && column.role() == ProofColumn.Role.REGULAR);
            if (wanted) {
                columns.add(column);
            }
        }
        if (dice.slip()) {
            columns.add(dice.of(table.columns()));
        }
        columns = dice.shuffled(columns.isEmpty() ? table.columns() : columns);
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (ProofColumn column : columns) {
            names.add(dice.slip() && dice.chance(30) ? "nothing" : column.name());
            boolean aggregate = dice.risk(1);
            values.add(
                    aggregate
                            ? "max(1)"
                            : column.isKey() ? terms.term(column.type()) : terms.termOrNull(column.type()));
        }
        if (dice.slip()) {
            values.add("1");
        }
        text.append(" (").append(String.join(", ", names)).append(") VALUES (");
        text.append(String.join(", ", values)).append(")");
    }

    private String json(ProofTable table) {
        if (dice.chance(30)) {
            return dice.of("?", ":json");
        }
        if (dice.slip()) {
            return dice.of(
                    "'{'",
                    "'[]'",
                    "'{\"nothing\": 1}'",
                    "'null'",
                    "''",
                    "1",
                    "'{\"id\": \"x\"}'",
                    "'{\"id\": null}'",
                    "'{\"id\": [1]}'");
        }
        List<String> parts = new ArrayList<>();
        for (ProofColumn column : table.columns()) {
            if (column.isKey() || dice.chance(20)) {
                String value = jsonValue(column.type());
                String name = column.name().startsWith("\"")
                        ? "\\\""
                                + column.name()
                                        .substring(1, column.name().length() - 1)
                                        .replace("\"\"", "\\\"") + "\\\""
                        : column.name();
                parts.add("\"" + name + "\": " + value);
            }
        }
        return "'{" + String.join(", ", parts) + "}'";
    }

    private String jsonValue(ProofType type) {
        if (type.isNumber()) {
            return dice.of("1", "\"1\"");
        }
        return switch (type.name()) {
            case "list", "set" -> "[" + jsonValue(type.argument(0)) + "]";
            case "boolean" -> "true";
            case "date" -> "\"2020-01-01\"";
            case "time" -> "\"10:00:00\"";
            case "timestamp" -> "\"2020-01-01\"";
            case "uuid", "timeuuid" -> "\"50554d6e-29bb-11e5-b345-feff819cdc9f\"";
            case "inet" -> "\"127.0.0.1\"";
            case "blob" -> "\"0xcafe\"";
            case "duration" -> "\"1h\"";
            case "text", "ascii", "varchar" -> "\"a\"";
            default -> "null";
        };
    }

    String update(ProofTable table) {
        boolean onlyStatic = !table.statics().isEmpty() && dice.chance(20);
        List<ProofColumn> candidates = onlyStatic ? table.statics() : table.notInKey();
        boolean conditional = (!table.isCounter() && dice.chance(22)) || dice.slip();
        StringBuilder text = new StringBuilder("UPDATE ").append(into(table));
        if (dice.chance(18)) {
            text.append(using(conditional, table.isCounter(), true));
        }
        text.append(" SET ").append(assignments.clause(table, candidates, conditional));
        List<String> where = onlyStatic
                ? relations.messed(table, relations.partition(table, conditional))
                : relations.row(table, conditional || dice.chance(80));
        where(where, text);
        if (conditional) {
            text.append(conditions.clause(table, onlyStatic ? table.statics() : table.notInKey()));
        }
        return text.toString();
    }

    String delete(ProofTable table) {
        List<ProofColumn> candidates = table.notInKey();
        boolean conditional = (!table.isCounter() && dice.chance(20)) || dice.slip();
        boolean columns = !candidates.isEmpty() && dice.chance(45);
        StringBuilder text = new StringBuilder("DELETE ");
        boolean onlyStatic = columns && !table.statics().isEmpty() && dice.chance(20);
        if (columns) {
            text.append(deletions(table, onlyStatic ? table.statics() : candidates))
                    .append(' ');
        }
        text.append("FROM ").append(into(table));
        if (dice.chance(15)) {
            text.append(using(conditional, table.isCounter(), dice.slip()));
        }
        List<String> where = new ArrayList<>();
        if (onlyStatic) {
            where.addAll(relations.messed(table, relations.partition(table, conditional)));
        } else if (columns || conditional) {
            where.addAll(relations.row(table, conditional));
        } else {
            where.addAll(relations.partition(table, false));
            where.addAll(relations.prefix(table, true));
            where = relations.messed(table, where);
        }
        where(where, text);
        if (conditional) {
            text.append(conditions.clause(table, onlyStatic ? table.statics() : candidates));
        }
        return text.toString();
    }

    private String deletions(ProofTable table, List<ProofColumn> candidates) {
        List<String> deletions = new ArrayList<>();
        for (ProofColumn column : dice.some(candidates, 2)) {
            deletions.add(deletion(dice.slip() ? dice.of(table.columns()) : column));
        }
        return String.join(", ", deletions);
    }

    private String deletion(ProofColumn column) {
        ProofType type = column.type();
        if (dice.risk(10)) {
            return dice.of(
                    column.name() + "[1]",
                    column.name() + ".nothing",
                    column.name() + "['a']",
                    column.name() + ".street",
                    "nothing");
        }
        if (type.isMultiCell() && dice.chance(60)) {
            Map<String, ProofType> fields = schema.fields(type);
            if (!fields.isEmpty()) {
                return column.name() + "." + dice.of(List.copyOf(fields.keySet()));
            }
            ProofType key = type.is("list") ? ProofType.of("int") : type.argument(0);
            return column.name() + "[" + terms.term(key) + "]";
        }
        return column.name();
    }

    private void where(List<String> where, StringBuilder text) {
        if (!where.isEmpty()) {
            text.append(" WHERE ").append(String.join(" AND ", where));
        }
    }

    private String into(ProofTable table) {
        if (dice.risk(3)) {
            return dice.of("no_such_table", "no_such_keyspace." + table.name(), "?", ":t", "by_name");
        }
        return dice.chance(15) ? ProofSchema.KEYSPACE + "." + table.name() : table.name();
    }

    private String using(boolean conditional, boolean counter, boolean ttl) {
        List<String> parts = new ArrayList<>();
        if ((!conditional && !counter && dice.chance(60)) || dice.slip()) {
            parts.add("TIMESTAMP " + dice.of("?", ":ts", "1", "1577836800000000", "-5"));
        }
        if ((ttl && !counter && dice.chance(60)) || dice.slip()) {
            parts.add("TTL "
                    + (dice.risk(8)
                            ? dice.of("-1", "630720001", "'a'", "null", "1.5", "99999999999")
                            : dice.of("?", ":ttl", "0", "3600", "630720000")));
        }
        return parts.isEmpty() ? "" : " USING " + String.join(" AND ", dice.shuffled(parts));
    }
}
