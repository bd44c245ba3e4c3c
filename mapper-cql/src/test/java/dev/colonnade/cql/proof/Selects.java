package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;

/** SELECT statements. */
final class Selects {

    private final Dice dice;
    private final ProofSchema schema;
    private final Terms terms;
    private final Relations relations;
    private final Selectors selectors;

    Selects(Dice dice, ProofSchema schema, Terms terms, Relations relations) {
        this.dice = dice;
        this.schema = schema;
        this.terms = terms;
        this.relations = relations;
        this.selectors = new Selectors(dice, schema, terms, relations);
    }

    String select() {
        ProofTable table = dice.of(schema.tables());
        if (dice.chance(6)) {
            List<ProofTable> withVectors = schema.tables().stream()
                    .filter(candidate -> candidate.columns().stream()
                            .anyMatch(column -> column.type().isVector()))
                    .toList();
            if (!withVectors.isEmpty()) {
                return nearest(dice.of(withVectors));
            }
        }
        if (dice.chance(7)) {
            return distinct(table);
        }
        if (dice.chance(9)) {
            return grouped(table);
        }
        boolean wholeKey = false;
        List<String> where;
        int kind = dice.below(100);
        if (kind < 45) {
            where = relations.partition(table, dice.chance(90));
            where.addAll(relations.prefix(table, true));
            wholeKey = true;
        } else if (kind < 53) {
            where = relations.token(table);
        } else if (kind < 68) {
            where = indexed(table);
        } else if (kind < 78) {
            where = List.of();
        } else {
            where = soup(table);
        }
        boolean filters = kind >= 78;
        StringBuilder text = new StringBuilder("SELECT ");
        text.append(dice.chance(5) ? "JSON " : "");
        text.append(selectors.clause(table)).append(" FROM ").append(from(table));
        where(relations.messed(table, where), text);
        if (dice.slip()) {
            text.append(" GROUP BY ").append(groups(table));
        }
        boolean ordered = wholeKey && !table.clustering().isEmpty() && dice.chance(20);
        if (ordered || dice.risk(8)) {
            text.append(" ORDER BY ").append(order(table));
        }
        limits(text);
        if (filters ? !dice.slip() && dice.chance(92) : dice.chance(6)) {
            text.append(" ALLOW FILTERING");
        }
        return text.toString();
    }

    private List<String> indexed(ProofTable first) {
        List<String> where = new ArrayList<>();
        where.add(relations.indexed(first));
        if (dice.chance(15)) {
            where.add(relations.indexed(first));
        }
        if (dice.chance(30)) {
            where.addAll(relations.partition(first, dice.chance(80)));
        }
        return where;
    }

    private List<String> soup(ProofTable table) {
        List<String> where = new ArrayList<>();
        for (int i = 1 + dice.below(3); i > 0; i--) {
            where.add(relations.any(table));
        }
        return where;
    }

    private static void where(List<String> where, StringBuilder text) {
        if (!where.isEmpty()) {
            text.append(" WHERE ").append(String.join(" AND ", where));
        }
    }

    private String from(ProofTable table) {
        if (dice.risk(4)) {
            return dice.of("no_such_table", "no_such_keyspace." + table.name(), "?", ":t", "proof.no_such_table");
        }
        return dice.chance(15) ? ProofSchema.KEYSPACE + "." + table.name() : table.name();
    }

    private void limits(StringBuilder text) {
        if (dice.chance(6)) {
            text.append(" PER PARTITION LIMIT ").append(limit());
        }
        if (dice.chance(15)) {
            text.append(" LIMIT ").append(limit());
        }
    }

    private String limit() {
        if (dice.risk(10)) {
            return dice.of("0", "-1", "'a'", "1.5", "null", "(int) 1", "99999999999", "1 + 1", "2147483648");
        }
        return dice.of("1", "10", "100", "?", ":n", "2147483647");
    }

    private String order(ProofTable table) {
        List<ProofColumn> clustering = table.clustering();
        if (dice.slip() || clustering.isEmpty()) {
            return dice.of(table.columns()).name()
                    + dice.of("", " ASC", " DESC")
                    + dice.of("", ", " + dice.of(table.columns()).name());
        }
        int count = 1 + dice.below(clustering.size());
        boolean reversed = dice.chance(50);
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            orders.add(clustering.get(i).name() + (reversed ? " DESC" : dice.of(" ASC", "")));
        }
        return String.join(", ", dice.slip() ? dice.shuffled(orders) : orders);
    }

    private String distinct(ProofTable table) {
        List<ProofColumn> columns = new ArrayList<>(table.partitionKey());
        if (!table.statics().isEmpty() && dice.chance(40)) {
            columns.add(dice.of(table.statics()));
        }
        if (dice.slip()) {
            columns.add(dice.of(table.columns()));
        }
        if (dice.slip()) {
            columns.remove(0);
        }
        StringBuilder text = new StringBuilder("SELECT DISTINCT ");
        text.append(
                columns.isEmpty()
                        ? "*"
                        : String.join(
                                ", ", columns.stream().map(ProofColumn::name).toList()));
        text.append(" FROM ").append(from(table));
        if (dice.chance(60)) {
            where(
                    relations.messed(
                            table, dice.chance(70) ? relations.partition(table, false) : relations.token(table)),
                    text);
        }
        if (dice.slip()) {
            text.append(" GROUP BY ").append(groups(table));
        }
        if (dice.slip()) {
            text.append(" PER PARTITION LIMIT 1");
        }
        if (dice.chance(20)) {
            text.append(" LIMIT ").append(limit());
        }
        return text.append(dice.chance(10) ? " ALLOW FILTERING" : "").toString();
    }

    private String grouped(ProofTable table) {
        StringBuilder text = new StringBuilder("SELECT ");
        text.append(dice.of(
                "count(*)",
                selectors.clause(table),
                "max(" + dice.of(table.columns()).name() + ")"));
        text.append(" FROM ").append(from(table));
        if (dice.chance(50)) {
            where(relations.messed(table, relations.partition(table, dice.chance(80))), text);
        }
        text.append(" GROUP BY ").append(groups(table));
        if (dice.slip()) {
            text.append(" ORDER BY ").append(order(table));
        }
        limits(text);
        return text.toString();
    }

    private String groups(ProofTable table) {
        List<ProofColumn> key = new ArrayList<>(table.partitionKey());
        key.addAll(table.clustering());
        int count = dice.slip()
                ? 1 + dice.below(key.size())
                : table.partitionKey().size() + dice.below(table.clustering().size() + 1);
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ProofColumn column = key.get(i);
            if (!dice.slip()) {
                boolean last = i == count - 1 && column.role() == ProofColumn.Role.CLUSTERING;
                groups.add(last && dice.chance(40) ? grouping(column) : column.name());
            }
        }
        if (dice.slip() || groups.isEmpty()) {
            groups.add(dice.of(
                    dice.of(table.columns()).name(),
                    "floor(" + dice.of(table.columns()).name() + ", 1h)",
                    "max(" + key.get(0).name() + ")",
                    "floor(1)",
                    "nothing"));
        }
        return String.join(", ", dice.slip() ? dice.shuffled(groups) : groups);
    }

    private String grouping(ProofColumn column) {
        if (dice.slip()) {
            return dice.of(
                    "max(" + column.name() + ")",
                    "intAsBlob(" + column.name() + ")",
                    "floor(now(), 1h)",
                    "toDate(now())",
                    "token(" + column.name() + ")",
                    "floor(" + column.name() + ", " + column.name() + ")");
        }
        return switch (column.type().name()) {
            case "timestamp" ->
                dice.of(
                        "floor(" + column.name() + ", 1h)",
                        "toDate(" + column.name() + ")",
                        "toUnixTimestamp(" + column.name() + ")",
                        "floor(" + column.name() + ", 1d, '2020-01-01')");
            case "date" -> dice.of("floor(" + column.name() + ", 2d)", "toTimestamp(" + column.name() + ")");
            case "time" -> "floor(" + column.name() + ", 1h)";
            case "timeuuid" -> dice.of("floor(" + column.name() + ", 1h)", "toDate(" + column.name() + ")");
            case "int" -> dice.of("intAsBlob(" + column.name() + ")", column.name());
            default -> column.name();
        };
    }

    /** ORDER BY .. ANN OF. */
    private String nearest(ProofTable table) {
        List<ProofColumn> vectors = table.columns().stream()
                .filter(column -> column.type().isVector())
                .toList();
        ProofColumn column =
                dice.slip() ? dice.of(table.columns()) : dice.of(vectors.subList(0, dice.slip() ? vectors.size() : 2));
        StringBuilder text = new StringBuilder("SELECT ")
                .append(selectors.clause(table))
                .append(" FROM ")
                .append(from(table));
        if (dice.chance(40)) {
            List<String> where = dice.chance(50)
                    ? List.of(dice.of("kind = 'a'", "rating > 3", "rating = ?", "id = 1", "id = 1 AND n > 2"))
                    : List.of(relations.any(table));
            where(relations.messed(table, where), text);
        }
        String query = dice.chance(40) ? terms.marker() : terms.literal(column.type(), 1);
        text.append(" ORDER BY ").append(column.name()).append(" ANN OF ").append(query);
        if (dice.slip()) {
            text.append(dice.of(" DESC", ", n", ", v_plain ANN OF [1.0, 2.0, 3.0]", " ASC"));
        }
        if (dice.slip()) {
            text.append(" PER PARTITION LIMIT 1");
        }
        if (!dice.risk(30)) {
            text.append(" LIMIT ").append(dice.risk(20) ? "1001" : "10");
        }
        return text.append(dice.chance(10) ? " ALLOW FILTERING" : "").toString();
    }
}
