package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;

/** Native functions that a generator calls, by what they return. */
final class Calls {

    /** A function: its name, what it returns and what it takes, each a native type. */
    record Call(String name, String returns, List<String> takes) {}

    private static final List<Call> BOTH = new ArrayList<>();
    private static final List<Call> SINCE_5 = new ArrayList<>();

    static {
        add(BOTH, "now", "timeuuid");
        add(BOTH, "uuid", "uuid");
        add(BOTH, "currentTimestamp", "timestamp");
        add(BOTH, "currentDate", "date");
        add(BOTH, "currentTime", "time");
        add(BOTH, "currentTimeUUID", "timeuuid");
        add(BOTH, "minTimeuuid", "timeuuid", "timestamp");
        add(BOTH, "maxTimeuuid", "timeuuid", "timestamp");
        add(BOTH, "toDate", "date", "timestamp");
        add(BOTH, "toDate", "date", "timeuuid");
        add(BOTH, "toTimestamp", "timestamp", "timeuuid");
        add(BOTH, "toTimestamp", "timestamp", "date");
        add(BOTH, "toUnixTimestamp", "bigint", "timestamp");
        add(BOTH, "toUnixTimestamp", "bigint", "date");
        add(BOTH, "floor", "timestamp", "timestamp", "duration");
        add(BOTH, "floor", "date", "date", "duration");
        add(BOTH, "floor", "time", "time", "duration");
        add(BOTH, "floor", "timestamp", "timestamp", "duration", "timestamp");
        for (String type : List.of("int", "bigint", "text", "uuid", "boolean", "double", "timestamp", "inet")) {
            add(BOTH, type + "AsBlob", "blob", type);
            add(BOTH, "blobAs" + type, type, "blob");
            add(SINCE_5, type + "_as_blob", "blob", type);
            add(SINCE_5, "blob_as_" + type, type, "blob");
        }
        for (String type : List.of("int", "bigint", "double", "decimal", "float", "tinyint", "varint")) {
            for (String function : List.of("abs", "exp", "log", "log10", "round")) {
                add(SINCE_5, function, type, type);
            }
        }
        add(SINCE_5, "current_timestamp", "timestamp");
        add(SINCE_5, "current_date", "date");
        add(SINCE_5, "to_date", "date", "timestamp");
        add(SINCE_5, "to_timestamp", "timestamp", "date");
        add(SINCE_5, "min_timeuuid", "timeuuid", "timestamp");
        for (String type : List.of("int", "text", "uuid", "date", "blob", "double")) {
            add(SINCE_5, "mask_default", type, type);
            add(SINCE_5, "mask_null", type, type);
            add(SINCE_5, "mask_replace", type, type, type);
            add(SINCE_5, "mask_hash", "blob", type);
            add(SINCE_5, "mask_hash", "blob", type, "text");
        }
        add(SINCE_5, "mask_inner", "text", "text", "int", "int");
        add(SINCE_5, "mask_outer", "text", "text", "int", "int", "text");
    }

    private Calls() {}

    private static void add(List<Call> calls, String name, String returns, String... takes) {
        calls.add(new Call(name, returns, List.of(takes)));
    }

    /** Those that a release has; a slip takes one that it has not. */
    static List<Call> all(ProofSchema schema, Dice dice) {
        if (schema.isBefore5() && !dice.slip()) {
            return BOTH;
        }
        return dice.chance(60) ? BOTH : SINCE_5;
    }

    static List<Call> returning(String type, ProofSchema schema, Dice dice) {
        return all(schema, dice).stream()
                .filter(call -> call.returns().equals(type))
                .toList();
    }

    static List<Call> taking(String type, ProofSchema schema, Dice dice) {
        return all(schema, dice).stream()
                .filter(call -> !call.takes().isEmpty() && call.takes().get(0).equals(type))
                .toList();
    }
}
