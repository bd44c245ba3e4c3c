package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The relations of a WHERE clause. */
final class Relations {

    private static final List<String> SLICES = List.of("<", "<=", ">", ">=");

    private final Dice dice;
    private final ProofSchema schema;
    private final Terms terms;

    Relations(Dice dice, ProofSchema schema, Terms terms) {
        this.dice = dice;
        this.schema = schema;
        this.terms = terms;
    }

    /** The whole key, as a statement that writes a row needs it. */
    List<String> row(ProofTable table, boolean onlyEqual) {
        List<String> relations = partition(table, onlyEqual);
        for (ProofColumn column : table.clustering()) {
            if (!dice.slip()) {
                relations.add(onlyEqual || dice.chance(85) ? equal(column) : in(column));
            }
        }
        return messed(table, relations);
    }

    List<String> partition(ProofTable table, boolean onlyEqual) {
        List<String> relations = new ArrayList<>();
        for (ProofColumn column : table.partitionKey()) {
            if (!dice.slip()) {
                relations.add(onlyEqual || dice.chance(88) ? equal(column) : in(column));
            }
        }
        return relations;
    }

    /** A beginning of the clustering columns, the last of them perhaps as a range. */
    List<String> prefix(ProofTable table, boolean ranges) {
        List<String> relations = new ArrayList<>();
        List<ProofColumn> clustering = table.clustering();
        if (clustering.isEmpty()) {
            return relations;
        }
        if (clustering.size() > 1 && dice.chance(18)) {
            relations.add(tuple(clustering, ranges));
            return relations;
        }
        int count = dice.below(clustering.size() + 1);
        for (int i = 0; i < count; i++) {
            ProofColumn column = clustering.get(i);
            if (i == count - 1 && ranges && dice.chance(45)) {
                relations.addAll(range(column));
            } else {
                relations.add(dice.chance(85) ? equal(column) : in(column));
            }
        }
        return relations;
    }

    /** What a careless author writes: one too many, one too few, one of another column or with another operator. */
    List<String> messed(ProofTable table, List<String> relations) {
        List<String> mess = new ArrayList<>(relations);
        if (dice.slip()) {
            mess.add(any(table));
        }
        if (dice.slip() && !mess.isEmpty()) {
            mess.add(dice.of(mess));
        }
        if (dice.slip() && !mess.isEmpty()) {
            mess.remove(dice.below(mess.size()));
        }
        if (dice.slip() && !mess.isEmpty()) {
            mess.set(dice.below(mess.size()), any(table));
        }
        if (dice.slip()) {
            mess.add(strange(table));
        }
        return dice.chance(50) ? mess : dice.shuffled(mess);
    }

    String equal(ProofColumn column) {
        return column.name() + " = " + terms.term(column.type());
    }

    String in(ProofColumn column) {
        int kind = dice.below(10);
        if (kind < 3) {
            return column.name() + " IN " + terms.marker();
        }
        List<String> values = new ArrayList<>();
        for (int i = dice.below(4); i > 0 || (values.isEmpty() && kind < 9); i--) {
            values.add(terms.term(column.type()));
        }
        return column.name() + " IN (" + String.join(", ", values) + ")";
    }

    private List<String> range(ProofColumn column) {
        String lower = column.name() + dice.of(" > ", " >= ") + terms.term(column.type());
        String upper = column.name() + dice.of(" < ", " <= ") + terms.term(column.type());
        return dice.of(List.of(List.of(lower), List.of(upper), List.of(lower, upper)));
    }

    String tuple(List<ProofColumn> columns, boolean ranges) {
        int from = dice.slip() ? dice.below(columns.size()) : 0;
        int to = from + 1 + dice.below(columns.size() - from);
        List<ProofColumn> chosen = new ArrayList<>(columns.subList(from, to));
        if (dice.slip()) {
            chosen.add(dice.of(columns));
        }
        if (dice.slip()) {
            chosen = dice.shuffled(chosen);
        }
        String names =
                "(" + String.join(", ", chosen.stream().map(ProofColumn::name).toList()) + ")";
        int kind = dice.below(10);
        if (kind < 3) {
            return names + " IN "
                    + dice.of(
                            "?",
                            ":t",
                            "(?, ?)",
                            "(" + tupleOf(chosen) + ", " + tupleOf(chosen) + ")",
                            "(" + tupleOf(chosen) + ")");
        }
        String operator = ranges && kind < 7 ? dice.of(SLICES) : "=";
        if (dice.slip()) {
            operator = dice.of("LIKE", "CONTAINS", "!=", "CONTAINS KEY");
        }
        return names + " " + operator + " " + (dice.chance(20) ? "?" : tupleOf(chosen));
    }

    private String tupleOf(List<ProofColumn> columns) {
        List<String> values = new ArrayList<>();
        for (ProofColumn column : columns) {
            if (!dice.slip()) {
                values.add(terms.term(column.type()));
            }
        }
        return "(" + String.join(", ", values) + ")";
    }

    List<String> token(ProofTable table) {
        String call = tokenOf(table);
        String lower = call + dice.of(" > ", " >= ") + tokenValue(table);
        String upper = call + dice.of(" < ", " <= ") + tokenValue(table);
        return dice.of(List.of(
                List.of(lower), List.of(upper), List.of(lower, upper), List.of(call + " = " + tokenValue(table))));
    }

    String tokenOf(ProofTable table) {
        List<String> names = new ArrayList<>(
                table.partitionKey().stream().map(ProofColumn::name).toList());
        if (dice.slip()) {
            names = new ArrayList<>(dice.shuffled(names));
        }
        if (dice.slip()) {
            names.add(dice.of(table.columns()).name());
        }
        if (dice.slip() && names.size() > 1) {
            names.remove(0);
        }
        return "token(" + String.join(", ", names) + ")";
    }

    private String tokenValue(ProofTable table) {
        if (dice.chance(25)) {
            List<String> values = new ArrayList<>();
            table.partitionKey().forEach(column -> values.add(terms.term(column.type())));
            return "token(" + String.join(", ", values) + ")";
        }
        return terms.term(ProofType.of("bigint"));
    }

    /** A relation that an index serves, if the table has one. */
    String indexed(ProofTable table) {
        if (table.indexes().isEmpty()) {
            return any(table);
        }
        ProofIndex index = dice.of(table.indexes());
        ProofColumn column = table.column(index.column());
        ProofType type = column.type();
        if (type.isMultiCell()) {
            return switch (index.part()) {
                case KEYS -> column.name() + " CONTAINS KEY " + terms.term(type.argument(0));
                case ENTRIES -> entry(column);
                default ->
                    column.name() + " CONTAINS "
                            + terms.term(type.argument(type.arguments().size() - 1));
            };
        }
        boolean like = index.sort() == ProofIndex.Sort.SASI && type.isText() && dice.chance(60);
        if (like) {
            return column.name() + " LIKE " + pattern();
        }
        boolean slice = index.sort() != ProofIndex.Sort.SECONDARY && dice.chance(40);
        return column.name() + " " + (slice ? dice.of(SLICES) : "=") + " " + terms.term(type);
    }

    private String pattern() {
        return dice.of("'a%'", "'%a'", "'%a%'", "'a'", "?", ":p", "''", "'%'");
    }

    private String entry(ProofColumn column) {
        ProofType type = column.type();
        return column.name() + "[" + terms.term(type.argument(0)) + "] = " + terms.term(type.argument(1));
    }

    /** Any relation that fits the type of a column. */
    String any(ProofTable table) {
        if (dice.risk(20)) {
            return strange(table);
        }
        ProofColumn column = dice.of(table.columns());
        ProofType type = column.type();
        int kind = dice.below(100);
        if (type.isCollection() && kind < 75) {
            ProofType last = type.argument(type.arguments().size() - 1);
            if (type.is("map") && kind < 25) {
                return column.name() + " CONTAINS KEY " + terms.term(type.argument(0));
            }
            return type.is("map") && kind < 45 && !type.frozen()
                    ? entry(column)
                    : column.name() + " CONTAINS " + terms.term(last);
        }
        if (kind < 55) {
            return equal(column);
        }
        if (kind < 70) {
            return in(column);
        }
        return column.name() + " " + dice.of(SLICES) + " " + terms.term(type);
    }

    /** What is wrong, or right in few places only. */
    private String strange(ProofTable table) {
        ProofColumn column = dice.of(table.columns());
        String name = column.name();
        String term = terms.term(column.type());
        return switch (dice.below(24)) {
            case 0 -> name + " IS NOT NULL";
            case 1 -> name + " != " + term;
            case 2 -> name + " CONTAINS " + term;
            case 3 -> name + " CONTAINS KEY " + term;
            case 4 -> name + " LIKE " + pattern();
            case 5 ->
                name + "[" + terms.term(ProofType.of(dice.of("int", "text"))) + "] "
                        + dice.of("=", "=", ">", "IN", "LIKE", "!=") + " " + dice.of("?", "1", "'a'");
            case 6 ->
                "expr("
                        + (table.indexes().isEmpty() || dice.chance(30)
                                ? "no_such_index"
                                : dice.of(table.indexes()).name())
                        + ", 'a')";
            case 7 ->
                tokenOf(table) + " "
                        + dice.of("IN (1, 2)", "IN ?", "CONTAINS 1", "LIKE 'a'", "!= 1", "= 'a'", "CONTAINS KEY 1");
            case 8 -> "nothing = 1";
            case 9 -> name + " = null";
            case 10 -> name + " IN (null, " + term + ")";
            case 11 -> "(" + name + ", " + name + ") = (" + term + ", " + term + ")";
            case 12 -> "(" + name + ", " + dice.of(table.columns()).name() + ") > (" + term + ", ?)";
            case 13 -> tuple(table.clustering().isEmpty() ? table.columns() : table.clustering(), true);
            case 14 -> token(table).get(0);
            case 15 -> name + " > " + term;
            case 16 -> name + " = " + terms.term(terms.anyType());
            case 17 -> "(" + name + ") IN ?";
            case 18 -> name + " = max(" + term + ")";
            case 19 -> dice.of(schema.tables()).columns().get(0).name() + " = ?";
            case 20 -> name + " <= " + term + " AND " + name + " < " + term;
            case 21 -> name + " >= " + term + " AND " + name + " > " + term;
            case 22 -> field(column) + " = ?";
            default -> name + " ANN OF " + dice.of("?", "[0.1, 0.2, 0.3]");
        };
    }

    private String field(ProofColumn column) {
        Map<String, ProofType> fields = schema.fields(column.type());
        return column.name() + "."
                + (fields.isEmpty() ? "nothing" : fields.keySet().iterator().next());
    }
}
