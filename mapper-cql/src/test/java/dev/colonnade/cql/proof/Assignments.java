package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an UPDATE sets. */
final class Assignments {

    private final Dice dice;
    private final ProofSchema schema;
    private final Terms terms;

    Assignments(Dice dice, ProofSchema schema, Terms terms) {
        this.dice = dice;
        this.schema = schema;
        this.terms = terms;
    }

    String clause(ProofTable table, List<ProofColumn> candidates, boolean conditional) {
        List<String> assignments = new ArrayList<>();
        for (ProofColumn column : dice.some(candidates.isEmpty() ? table.columns() : candidates, 3)) {
            assignments.add(assignment(dice.slip() ? dice.of(table.columns()) : column, conditional));
        }
        if (dice.slip()) {
            assignments.add(assignment(dice.of(table.columns()), conditional));
        }
        return String.join(", ", assignments);
    }

    private String assignment(ProofColumn column, boolean conditional) {
        ProofType type = column.type();
        String name = column.name();
        if (dice.risk(12)) {
            return strange(column);
        }
        if (type.is("counter")) {
            return dice.of(name + " = " + name + " + ", name + " = " + name + " - ", name + " += ", name + " -= ")
                    + terms.term(type);
        }
        if (type.isMultiCell() && type.isCollection() && dice.chance(60)) {
            return collection(column);
        }
        Map<String, ProofType> fields = schema.fields(type);
        if (type.isMultiCell() && !fields.isEmpty() && dice.chance(50)) {
            String field = dice.of(List.copyOf(fields.keySet()));
            return name + "." + field + " = " + terms.termOrNull(schema.field(type, field));
        }
        if (conditional && (type.isNumber() || type.isText()) && dice.chance(40)) {
            return dice.of(name + " = " + name + " + ", name + " += ", type.isText() ? name + " += " : name + " -= ")
                    + terms.term(type);
        }
        return name + " = " + terms.termOrNull(type);
    }

    private String collection(ProofColumn column) {
        ProofType type = column.type();
        String name = column.name();
        int kind = dice.below(10);
        if (kind < 4 && !type.is("set")) {
            boolean list = type.is("list");
            ProofType key = list ? ProofType.of("int") : type.argument(0);
            return name + "[" + terms.term(key) + "] = " + terms.termOrNull(type.argument(list ? 0 : 1));
        }
        String value = terms.term(type);
        if (kind < 6) {
            return dice.of(name + " = " + name + " + " + value, name + " += " + value);
        }
        if (kind < 7 && type.is("list")) {
            return name + " = " + value + " + " + name;
        }
        ProofType taken = type.is("map") ? ProofType.of("set", type.argument(0)) : type;
        String less = terms.term(taken);
        return dice.of(name + " = " + name + " - " + less, name + " -= " + less);
    }

    private String strange(ProofColumn column) {
        String name = column.name();
        return dice.of(
                name + "[1] = 1",
                name + "['a'] = 1",
                name + "[0] = ?",
                name + "[null] = 1",
                name + ".street = 'a'",
                name + ".nothing = 1",
                name + " = " + name + " + 1",
                name + " = " + name + " + ?",
                name + " = " + name + " - [1]",
                name + " = " + name + " + {'a': 1}",
                name + " = " + name + " + {1}",
                name + " = " + name + " - {1: 1}",
                name + " += {1, 2}",
                name + " += [1]",
                name + " -= {'a'}",
                name + " += null",
                name + " -= null",
                name + " = 1 + " + name,
                name + " = [1] + " + name,
                name + " = ['a'] + " + name,
                name + " = {'a'} + " + name,
                name + " = ? + " + name,
                name + " = other + 1",
                name + " = 1 + other",
                name + " = 5",
                name + " = max(1)",
                name + " = null",
                name + " = " + name,
                name + " = token(1)",
                "nothing = 1",
                name + " = 1, " + name + " = 2",
                name + " = " + name + " + 'a'",
                name + " -= 'a'",
                name + " = ?, " + name + "[?] = ?");
    }
}
