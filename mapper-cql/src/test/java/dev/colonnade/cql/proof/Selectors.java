package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a SELECT selects. */
final class Selectors {

    private static final List<String> CASTS = List.of(
            "text",
            "ascii",
            "int",
            "bigint",
            "double",
            "decimal",
            "float",
            "varint",
            "date",
            "timestamp",
            "smallint",
            "tinyint");

    private final Dice dice;
    private final ProofSchema schema;
    private final Terms terms;
    private final Relations relations;

    Selectors(Dice dice, ProofSchema schema, Terms terms, Relations relations) {
        this.dice = dice;
        this.schema = schema;
        this.terms = terms;
        this.relations = relations;
    }

    String clause(ProofTable table) {
        if (dice.chance(22)) {
            return "*";
        }
        if (dice.chance(6)) {
            return dice.of("count(*)", "COUNT(1)", "count(*) AS n");
        }
        List<String> selectors = new ArrayList<>();
        int count = 1 + dice.below(4);
        for (int i = 0; i < count; i++) {
            String selector = selector(table);
            selectors.add(dice.chance(15) ? selector + " AS " + dice.of("a", "\"An Alias\"", "ttl", "b2") : selector);
        }
        return String.join(", ", selectors);
    }

    private String selector(ProofTable table) {
        ProofColumn column = dice.of(table.columns());
        if (dice.risk(12)) {
            return strange(table, column);
        }
        ProofType type = column.type();
        int kind = dice.below(100);
        if (kind < 40) {
            return column.name();
        }
        if (kind < 48) {
            return times(table);
        }
        if (kind < 58) {
            return part(column);
        }
        if (kind < 66) {
            return called(column);
        }
        if (kind < 73) {
            return aggregate(column);
        }
        if (kind < 78) {
            return cast(column);
        }
        if (kind < 86) {
            return constant();
        }
        if (kind < 91 && type.isNumber()) {
            return arithmetic(column);
        }
        if (kind < 93) {
            return relations.tokenOf(table);
        }
        if (kind < 95) {
            return together(table);
        }
        if (kind < 97) {
            return dice.of("toJson(", "tojson(", schema.isBefore5() && !dice.slip() ? "toJson(" : "to_json(")
                    + column.name() + ")";
        }
        return generic(column);
    }

    private String times(ProofTable table) {
        List<ProofColumn> candidates = table.notInKey();
        if (candidates.isEmpty() || dice.slip()) {
            candidates = table.columns();
        }
        ProofColumn column = dice.of(candidates);
        boolean multiCell = column.type().isMultiCell();
        String what = column.name();
        if (multiCell && (schema.isBefore5() ? !dice.slip() : dice.chance(40))) {
            return column.name();
        }
        if (multiCell && dice.chance(40)) {
            what = part(column);
        }
        boolean newer = !schema.isBefore5() || dice.slip();
        return dice.of("writetime", "ttl", "WRITETIME", newer ? "maxwritetime" : "TTL") + "(" + what + ")";
    }

    private String part(ProofColumn column) {
        ProofType type = column.type();
        Map<String, ProofType> fields = schema.fields(type);
        if (!fields.isEmpty()) {
            return column.name() + "." + (dice.slip() ? "nothing" : dice.of(List.copyOf(fields.keySet())));
        }
        if (type.is("set") || type.is("map")) {
            String key = terms.term(type.argument(0));
            return column.name()
                    + dice.of(
                            "[" + key + "]",
                            "[" + key + "..]",
                            "[.." + key + "]",
                            "[" + key + ".." + terms.term(type.argument(0)) + "]");
        }
        return dice.slip() ? column.name() + dice.of("[0]", "[0..1]", ".nothing", "['a'..]") : column.name();
    }

    private String called(ProofColumn column) {
        List<Calls.Call> calls = Calls.taking(column.type().name(), schema, dice);
        if (calls.isEmpty()) {
            return column.name();
        }
        Calls.Call call = dice.of(calls);
        List<String> arguments = new ArrayList<>();
        arguments.add(column.name());
        for (String type : call.takes().subList(1, call.takes().size())) {
            arguments.add(Constants.of(type, dice));
        }
        String text = call.name() + "(" + String.join(", ", arguments) + ")";
        return dice.chance(15) ? "max(" + text + ")" : text;
    }

    private String aggregate(ProofColumn column) {
        boolean number = column.type().isNumber();
        String function = dice.of(
                "count", "min", "max", number || dice.slip() ? "sum" : "count", number || dice.slip() ? "avg" : "max");
        return function + "(" + (dice.slip() ? "min(" + column.name() + ")" : column.name()) + ")";
    }

    private String cast(ProofColumn column) {
        String to = column.type().isNumber() || dice.slip() ? dice.of(CASTS) : "text";
        return dice.of("CAST(", "cast(") + column.name() + dice.of(" AS ", " as ") + to + ")";
    }

    private String constant() {
        String type = dice.of(Natives.ALL);
        ProofType any = dice.chance(60) ? ProofType.of(type.equals("counter") ? "int" : type) : terms.anyType();
        String literal = terms.literal(any, 1);
        return dice.chance(75) ? terms.hint(any) + (dice.chance(30) ? terms.marker() : literal) : literal;
    }

    private String arithmetic(ProofColumn column) {
        return dice.of(
                column.name() + " " + dice.of("+", "-", "*", "/", "%") + " "
                        + dice.of("1", "2.5", "(int) ?", column.name()),
                "-" + column.name(),
                "(" + column.name() + " + 1) * 2",
                "1 + " + column.name(),
                column.name() + " + ?");
    }

    /** Literals of collections and tuples may hold columns in the select clause. */
    private String together(ProofTable table) {
        ProofColumn first = dice.of(table.columns());
        ProofColumn second = dice.of(table.columns());
        String hint = "(map<text, " + first.type().asFrozen() + ">) ";
        return dice.of(
                "(" + first.name() + ", " + second.name() + ")",
                "[" + first.name() + ", " + first.name() + "]",
                "{" + first.name() + "}",
                hint + "{'k': " + first.name() + "}",
                "(address) {street: 'a', zip: 1}",
                "(tuple<" + first.type() + ", int>) (" + first.name() + ", 1)",
                "[" + first.name() + ", " + second.name() + "]",
                "(address) {street: " + first.name() + "}");
    }

    /** Functions of 5.0 that take whatever type. */
    private String generic(ProofColumn column) {
        if (schema.isBefore5() && !dice.slip()) {
            return column.name();
        }
        ProofType type = column.type();
        String name = column.name();
        if (type.is("map")) {
            return dice.of("map_keys(", "map_values(", "collection_count(") + name + ")";
        }
        if (type.isCollection()) {
            boolean numbers = type.argument(0).isNumber() || dice.slip();
            return dice.of(
                            "collection_min(",
                            "collection_max(",
                            numbers ? "collection_sum(" : "collection_count(",
                            numbers ? "collection_avg(" : "collection_count(")
                    + name + ")";
        }
        if (type.isVector()) {
            return dice.of("similarity_cosine(", "similarity_euclidean(", "similarity_dot_product(") + name + ", "
                    + dice.of(terms.literal(type, 0), name, "?", "[1.0, 2.0]") + ")";
        }
        return dice.of("mask_null(", "mask_default(", "mask_hash(") + name + ")";
    }

    private String strange(ProofTable table, ProofColumn column) {
        String name = column.name();
        return dice.of(
                "nothing",
                "?",
                ":x",
                "null",
                "(1)",
                "{1: 2}",
                "[]",
                "{}",
                "()",
                "[?]",
                "(1, ?)",
                "writetime(" + table.columns().get(0).name() + ")",
                "ttl(" + name + ")",
                "writetime(nothing)",
                "no_such_function(" + name + ")",
                "proof.no_such(" + name + ")",
                "count(" + name + ", 1)",
                "max()",
                "max(max(" + name + "))",
                "sum(" + name + ")",
                "cast(" + name + " AS " + dice.of(CASTS) + ")",
                "cast(" + name + " AS blob)",
                name + "[1]",
                name + "['a'..'b']",
                name + ".street",
                name + ".nothing",
                "fromJson(" + name + ")",
                "from_json('1')",
                "map_keys(" + name + ")",
                "map_values()",
                "collection_count(" + name + ")",
                "collection_sum(" + name + ")",
                "collection_min(" + name + ")",
                "collection_avg(?)",
                "similarity_cosine(" + name + ", [1.0, 2.0, 3.0])",
                "similarity_cosine([1.0, 2.0], [1.0])",
                "similarity_euclidean(?, " + name + ")",
                "mask_default(?)",
                "mask_inner(" + name + ", 1, 2)",
                "mask_replace(" + name + ", 'a')",
                "(int) " + name,
                "(text) " + name,
                "(int) 'a'",
                "(no_such_type) 1",
                "(address) {nothing: 1}",
                "(address) 1",
                "(list<list<int>>) [[1]]",
                "(vector<float, 3>) [1.0, 2.0]",
                "(vector<float, 2>) [?, " + name + "]",
                "(set<duration>) {1h}",
                "(map<duration, int>) {1h: 1}",
                "{1h}",
                "-" + name,
                "- ?",
                "? + ?",
                name + " + " + dice.of(table.columns()).name(),
                name + " * 'a'",
                "token(" + name + ")",
                "token()",
                "abs(" + name + ")",
                "blobAsInt(" + name + ")",
                "intAsBlob(" + name + ")",
                "toDate(" + name + ")",
                "toTimestamp(" + name + ")",
                "floor(" + name + ", 1d)",
                "count(*), *",
                "*, " + name,
                "maxwritetime(" + name + ")",
                "writetime(" + name + "[1])",
                "min(" + name + ")");
    }
}
