package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The conditions of lightweight transactions. */
final class Conditions {

    private static final List<String> OPERATORS = List.of("=", "=", "<", "<=", ">", ">=", "!=");

    private final Dice dice;
    private final ProofSchema schema;
    private final Terms terms;

    Conditions(Dice dice, ProofSchema schema, Terms terms) {
        this.dice = dice;
        this.schema = schema;
        this.terms = terms;
    }

    String clause(ProofTable table, List<ProofColumn> columns) {
        if (columns.isEmpty() || dice.chance(25)) {
            return " IF EXISTS";
        }
        List<String> conditions = new ArrayList<>();
        for (int i = 1 + dice.below(2); i > 0; i--) {
            conditions.add(condition(table, dice.slip() ? dice.of(table.columns()) : dice.of(columns)));
        }
        return " IF " + String.join(" AND ", conditions);
    }

    private String condition(ProofTable table, ProofColumn column) {
        ProofType type = column.type();
        if (dice.risk(15)) {
            return strange(table, column);
        }
        int kind = dice.below(10);
        Map<String, ProofType> fields = schema.fields(type);
        if (!fields.isEmpty() && kind < 4) {
            String field = dice.of(List.copyOf(fields.keySet()));
            return column.name() + "." + field + compared(schema.field(type, field));
        }
        if ((type.is("map") || type.is("list")) && kind < 4) {
            boolean map = type.is("map");
            ProofType key = map ? type.argument(0) : ProofType.of("int");
            return column.name() + "[" + terms.term(key) + "]" + compared(type.argument(map ? 1 : 0));
        }
        if (type.isCollection() && kind < 6) {
            return type.is("map") && dice.chance(50)
                    ? column.name() + " CONTAINS KEY " + terms.term(type.argument(0))
                    : column.name() + " CONTAINS "
                            + terms.term(type.argument(type.arguments().size() - 1));
        }
        return column.name() + compared(type);
    }

    private String compared(ProofType type) {
        if (dice.chance(15)) {
            return " IN "
                    + dice.of("?", "(" + terms.term(type) + ")", "(?, " + terms.term(type) + ")", "()", ":c", "(?, ?)");
        }
        boolean ordered = (!type.toString().contains("duration") && !type.is("span")) || dice.slip();
        return " " + (ordered ? dice.of(OPERATORS) : dice.of("=", "!=")) + " " + terms.termOrNull(type);
    }

    private String strange(ProofTable table, ProofColumn column) {
        String name = column.name();
        return dice.of(
                table.columns().get(0).name() + " = 1",
                "nothing = 1",
                name + "[1] = 1",
                name + "['a'] = 1",
                name + ".street = 'a'",
                name + ".nothing = 'a'",
                name + " CONTAINS 1",
                name + " CONTAINS KEY 'a'",
                name + " < null",
                name + " LIKE 'a'",
                name + " IN (null)",
                name + " < " + terms.term(column.type()),
                name + " > 1h",
                name + " IS NOT NULL",
                name + " IN ?",
                name + " != null",
                "NOT EXISTS",
                "EXISTS");
    }
}
