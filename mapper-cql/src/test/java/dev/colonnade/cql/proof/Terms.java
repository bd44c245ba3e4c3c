package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Terms: what stands where a value is wanted. */
final class Terms {

    private static final List<String> MARKERS =
            List.of("?", "?", "?", ":a", ":value", ":\"Quoted Name\"", ":key", ":_1");
    private static final List<String> NUMBERS_TO_ADD =
            List.of("int", "bigint", "double", "decimal", "float", "smallint", "tinyint", "varint");

    private final Dice dice;
    private final ProofSchema schema;

    Terms(Dice dice, ProofSchema schema) {
        this.dice = dice;
        this.schema = schema;
    }

    String marker() {
        // The lexer wants a letter first.
        String marker = dice.of(MARKERS);
        return marker.equals(":_1") && !dice.slip() ? "?" : marker;
    }

    /** A term of a type, nothing that may be null. */
    String term(ProofType type) {
        return term(type, 2);
    }

    /** A term of a type, or null. */
    String termOrNull(ProofType type) {
        return dice.chance(4) ? "null" : term(type);
    }

    private String term(ProofType type, int depth) {
        if (dice.risk(4)) {
            return term(anyType(), depth);
        }
        int kind = dice.below(100);
        if (kind < 26) {
            return marker();
        }
        if (kind < 33 && depth > 0) {
            return call(type, depth);
        }
        if (kind < 38 && depth > 0 && type.isNumber() && !type.is("counter")) {
            return arithmetic(type, depth);
        }
        if (kind < 42 && depth > 0) {
            return hint(type) + term(type, depth - 1);
        }
        if (kind < 43 && depth > 0) {
            return dice.of("fromJson", schema.isBefore5() && !dice.slip() ? "fromJson" : "from_json") + "("
                    + dice.of("?", "'1'", "'null'", "'\"a\"'", ":json") + ")";
        }
        return literal(type, depth);
    }

    /** The type of a hint may say frozen where it may not be written without. */
    String hint(ProofType type) {
        if (dice.risk(2)) {
            return "("
                    + dice.of(
                            "no_such_type",
                            "list<list<int>>",
                            "set<map<int, int>>",
                            anyType().toString()) + ") ";
        }
        String text = type.is("counter") ? "bigint" : type.toString();
        return "(" + (dice.chance(20) ? schema.qualified(text) : text) + ") ";
    }

    private String call(ProofType type, int depth) {
        if (dice.risk(2)) {
            return strangeCall();
        }
        List<Calls.Call> calls = Calls.returning(type.name(), schema, dice);
        return calls.isEmpty() ? literal(type, depth) : call(dice.of(calls), depth);
    }

    String call(Calls.Call call, int depth) {
        List<String> arguments = new ArrayList<>();
        for (String type : call.takes()) {
            // A bare marker is often ambiguous.
            boolean hinted = dice.chance(40);
            ProofType argument = ProofType.of(type);
            String text = depth > 0 ? term(argument, depth - 1) : literal(argument, 0);
            if ((text.startsWith("?") || text.startsWith(":")) && !dice.slip()) {
                text = hint(argument) + text;
            } else if (hinted) {
                text = hint(argument) + text;
            }
            arguments.add(text);
        }
        if (dice.slip()) {
            arguments.add("1");
        }
        return dice.of("", "", "", "system.") + call.name() + "(" + String.join(", ", arguments) + ")";
    }

    private String strangeCall() {
        return dice.of(
                "no_such_function(1)",
                "proof.no_such_function(?)",
                "max(1)",
                "count(1)",
                "now(1)",
                "uuid('a')",
                "token(1)",
                "token(?, ?)",
                "toJson(1)",
                "blobAsInt(1)",
                "intAsBlob('a')",
                "intAsBlob(?)",
                "toDate(?)",
                "toDate('a')",
                "minTimeuuid(?)",
                "map_keys(1)",
                "collection_count(1)",
                "collection_sum(['a'])",
                "similarity_cosine([1.0], [1.0, 2.0])",
                "mask_default(?)",
                "mask_inner(1, 2)",
                "abs('a')",
                "abs(?)");
    }

    private String arithmetic(ProofType type, int depth) {
        if (dice.risk(3)) {
            return dice.of(
                    "? + ?",
                    "-?",
                    "1 + ?",
                    "1 + 'a'",
                    "'a' + 'b'",
                    "-'a'",
                    "true * 2",
                    "1 / 1h",
                    "-(int) ?",
                    "[1] + [2]",
                    "now() + 1h",
                    "- -1",
                    "1 -1",
                    "1--1",
                    "(1)",
                    "(1 + 2) * 3");
        }
        ProofType other = dice.chance(80) ? type : ProofType.of(dice.of(NUMBERS_TO_ADD));
        String left = hint(type) + literal(type, 0);
        String right = dice.chance(50) ? hint(other) + marker() : hint(other) + literal(other, depth - 1);
        return dice.of(
                left + " " + dice.of("+", "-", "*", "/", "%") + " " + right,
                literal(type, 0) + " " + dice.of("+", "-", "*") + " " + literal(type, 0),
                "-" + hint(type) + marker());
    }

    /** A literal; what is in it may be a marker only where CQL allows it. */
    String literal(ProofType type, int depth) {
        if (dice.risk(2)) {
            return misfit(type);
        }
        if (type.isVector()) {
            return repeated("[", "]", type.argument(0), dice.slip() ? dice.below(4) : type.size(), depth, true);
        }
        if (type.is("list")) {
            return repeated("[", "]", type.argument(0), dice.below(4), depth, false);
        }
        if (type.is("set")) {
            return repeated("{", "}", type.argument(0), dice.below(4), depth, false);
        }
        if (type.is("map")) {
            return map(type, depth);
        }
        if (type.isTuple()) {
            return tuple(type.arguments(), depth);
        }
        if (type.isUserType()) {
            return userType(type, depth);
        }
        return Constants.of(type.name(), dice);
    }

    private String misfit(ProofType type) {
        return dice.of(
                "[1, 2]",
                "{1, 2}",
                "{1: 2}",
                "(1, 'a')",
                "{street: 'a'}",
                "{nothing: 1}",
                "[null]",
                "{null}",
                "{'a': null}",
                "{null: 1}",
                "[?]",
                "{:x}",
                "{?: 1}",
                "{1: ?}",
                "{}",
                "[]",
                "()",
                "(1, 2, 3, 4, 5, 6)",
                "[1.0, null, 2.0]",
                "[0.1, 0.2]",
                "NULL",
                "'a'",
                "1",
                Constants.of(dice.of(Natives.ALL), dice),
                type.isUserType() ? "{street: 1, name: 2, zip: 'x'}" : "{'a': {'b': 'c'}}");
    }

    private String repeated(String open, String close, ProofType type, int count, int depth, boolean markers) {
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(element(type, depth, markers));
        }
        return open + String.join(", ", elements) + close;
    }

    private String map(ProofType type, int depth) {
        List<String> entries = new ArrayList<>();
        for (int i = dice.below(3); i > 0; i--) {
            entries.add(element(type.argument(0), depth, false)
                    + dice.of(": ", " : ", ":")
                    + element(type.argument(1), depth, false));
        }
        return "{" + String.join(", ", entries) + "}";
    }

    private String tuple(List<ProofType> types, int depth) {
        List<String> components = new ArrayList<>();
        int count = types.size() > 1 && dice.chance(15) ? types.size() - 1 : types.size();
        for (int i = 0; i < count; i++) {
            components.add(dice.chance(5) ? "null" : element(types.get(i), depth, true));
        }
        if (dice.slip()) {
            components.add("1");
        }
        return "(" + String.join(", ", components) + ")";
    }

    private String userType(ProofType type, int depth) {
        Map<String, ProofType> fields = schema.fields(type);
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, ProofType> field : fields.entrySet()) {
            if (dice.chance(80)) {
                String name = dice.slip() ? "nothing" : field.getKey();
                parts.add(name + ": " + (dice.chance(5) ? "null" : element(field.getValue(), depth, true)));
            }
        }
        if (parts.isEmpty()) {
            String first = fields.keySet().iterator().next();
            parts.add(first + ": " + element(schema.field(type, first), depth, true));
        }
        return "{" + String.join(", ", dice.shuffled(parts)) + "}";
    }

    private String element(ProofType type, int depth, boolean markers) {
        if (dice.slip()) {
            return dice.of("?", "null", ":x", literal(anyType(), 0));
        }
        if (markers && dice.chance(20)) {
            return marker();
        }
        if (dice.chance(4)) {
            return hint(type) + literal(type, 0);
        }
        return literal(type, depth);
    }

    /** A type from somewhere in the schema. */
    ProofType anyType() {
        ProofTable table = dice.of(schema.tables());
        return dice.of(table.columns()).type();
    }
}
