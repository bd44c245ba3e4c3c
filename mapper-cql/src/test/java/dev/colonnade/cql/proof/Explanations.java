package dev.colonnade.cql.proof;

import dev.colonnade.cql.check.CqlRule;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For which messages of the server each rule stands, by their numbers in {@code messages.txt}. Nearly all rules stand
 * for messages that say the same; where the server says something else of the same mistake, a comment says why.
 */
public final class Explanations {
    /** An exception that the server does not mean to throw. */
    private static final int CRASH = 219;

    /** What is said instead of that a type is none. */
    private static final Integer[] UNREAD_TYPE = {
        16, 17, 22, 23, 25, 27, 28, 33, 37, 39, 41, 44, 45, 46, 47, 48, 49, 56, 57, 63, 182, 183, CRASH
    };

    private static final Map<CqlRule, Set<Integer>> MESSAGES = new EnumMap<>(CqlRule.class);

    static {
        put(CqlRule.UNKNOWN_KEYSPACE, 11);
        put(CqlRule.UNKNOWN_TABLE, 12);
        put(CqlRule.UNKNOWN_COLUMN, 13, 192);
        put(CqlRule.MARKER_COUNT, 10);

        // What is taken from a map is a set.
        put(CqlRule.VALUE_TYPE, 20, 21, 22, 23, 24, 25, 26, 27, 28, 31, 33, 35, 37, 38, 39, 117, 182, 183, CRASH);
        // Of a literal within another one the server says that it is not of its type.
        put(CqlRule.LITERAL_SIZE, 32, 36, 23, 25, 27, 28, 33, 37, 39);
        // What has a marker or null in it is no map or set to the server when something is added to a map.
        put(CqlRule.MARKER_IN_COLLECTION, 29, 182, 183);
        put(CqlRule.NULL_IN_COLLECTION, 30, 34, 182, 183);
        put(CqlRule.NULL_COUNTER, 43);
        // Of what is selected the server tells the whole, not the part that is wrong.
        put(CqlRule.UNKNOWN_FIELD, 14, 40, 42, 178, 182, 187, 198);
        put(CqlRule.DUPLICATE_FIELD, CRASH);
        // The server does not look at the types in a call that fits nothing, or in a value that does not fit.
        put(CqlRule.UNKNOWN_TYPE, UNREAD_TYPE);
        put(CqlRule.HINT_TYPE, UNREAD_TYPE);
        put(CqlRule.HINT_TYPE, 73);
        // Of a literal within another one, and of a literal as an argument, the server says what it is not.
        put(CqlRule.HINTED_VALUE, 41, 42, 22, 23, 25, 27, 28, 33, 37, 39, 182, 183, CRASH);
        // A function or operator around one that does not exist fits nothing, or too much; and it is no map or set,
        // which is what is added to a map or taken from it.
        put(CqlRule.UNKNOWN_FUNCTION, 17, 18, 47, 48, 49, 57, 63, 182, 183);
        // What is selected is read by itself first, and {a: 1} is then a map of columns.
        put(CqlRule.FUNCTION_ARGUMENTS, 45, 46, 47, 56, 58, 59, 60, 61, 63, 13, 16, 17, 22, 182, 183, CRASH);
        put(CqlRule.AMBIGUOUS_CALL, 48, 50, 51, 57, 182, 183);
        // A minus before a value is a function to the server.
        put(CqlRule.OPERAND_TYPES, 49, 47, 22, 182, 183, CRASH);
        // It may fail at an argument that is no value of its type before.
        put(CqlRule.FUNCTION_RESULT, 52, 53, 182, 183, CRASH);
        // What is no JSON of a type is an exception that it does not mean to throw.
        put(CqlRule.FUNCTION_VALUE, 220, 21, 192, CRASH);
        // What is no map or set for whatever reason is none to the server when something is added to a map.
        put(CqlRule.AGGREGATE_PLACE, 54, 182, 183, CRASH);
        put(CqlRule.JSON_FUNCTION_PLACE, 62, 182, 183);
        put(CqlRule.DESCENDING_ARGUMENT, 58, 59, 60);

        put(CqlRule.SELECTED_TYPE, 65);
        // The server first reads what is selected by itself: {a: 1} is a map of columns, if not of fields; and of
        // fields that stand twice it looks at the types of the last ones only.
        put(CqlRule.SELECTED_HINT, 42, 13, 40, 20, CRASH);
        put(CqlRule.SELECTED_VECTOR_SIZE, 74);
        put(CqlRule.SELECTED_DURATION_KEY, 73);
        // CAST is a function to the server.
        put(CqlRule.CAST, 67, 47, 48);
        put(CqlRule.FIELD_ACCESS, 15);
        put(CqlRule.ELEMENT_ACCESS, 70, 71, 72);
        put(CqlRule.CELL_AGE, 68, 69);
        put(CqlRule.NESTED_AGGREGATE, 55);
        put(CqlRule.JSON_ARGUMENT, 45);
        put(CqlRule.DISTINCT_SELECTION, 157);
        put(CqlRule.DISTINCT_RELATION, 156);
        put(CqlRule.DISTINCT_KEY, 158);
        put(CqlRule.PER_PARTITION_LIMIT, 154, 155);
        put(CqlRule.GROUP_BY_COLUMN, 159, CRASH);
        put(CqlRule.GROUP_BY_SEQUENCE, 160, 161);
        put(CqlRule.GROUP_BY_DISTINCT, 162);
        put(CqlRule.GROUP_BY_FUNCTION, 163, 164);
        put(CqlRule.ORDER_BY_PARTITION, 139, 140);
        put(CqlRule.ORDER_BY_COLUMN, 136);
        // It fails where a column that has one value comes too late.
        put(CqlRule.ORDER_BY_SEQUENCE, 137, CRASH);
        put(CqlRule.ORDER_BY_DIRECTION, 138);
        put(CqlRule.ORDER_BY_PAGING, 141);
        put(CqlRule.ANN_ALONE, 142, 143, 144);
        put(CqlRule.ANN_COLUMN, 145, 146, 147);
        put(CqlRule.ANN_LIMIT, 148, 149, 150, 151);
        put(CqlRule.LIMIT, 153);
        put(CqlRule.SELECTED_KEY, 218, CRASH);
        put(CqlRule.SELECTED_LITERAL, CRASH);

        put(CqlRule.RELATION_OPERATOR, 76, 77);
        put(CqlRule.CONTAINS_COLLECTION, 78, 79);
        put(CqlRule.RELATION_NOT_FROZEN, 81, 82);
        put(CqlRule.MAP_ENTRY_RELATION, 83, 84, 85, 86);
        put(CqlRule.DURATION_RELATION, 87);
        put(CqlRule.CONFLICTING_RELATIONS, 91, 92, 93, 94, 95, 96, 97, 103, 115);
        put(CqlRule.TUPLE_RELATION, 99, 100, 101, 104);
        put(CqlRule.TUPLE_RELATION_SIZE, 102);
        put(CqlRule.TOKEN_RELATION, 110, 111, 112, 113);
        put(CqlRule.INDEX_EXPRESSION, 106);
        put(CqlRule.PARTITION_KEY_MISSING, 107);
        put(CqlRule.PARTITION_KEY_RANGE, 108, 109);
        put(CqlRule.CLUSTERING_MISSING, 120);
        put(CqlRule.CLUSTERING_RANGE, 121);
        put(CqlRule.CLUSTERING_ORDER, 122, 123, 124);
        put(CqlRule.STATIC_ONLY, 165, 166);
        put(CqlRule.WRITE_RELATION, 133, 80);
        put(CqlRule.FILTERING, 119, 125, 127);
        put(CqlRule.INDEX_WITH_IN, 132);
        // What is not the first vector the server takes for an order by ANN OF that says no LIMIT, or fails on.
        put(CqlRule.VECTOR_RELATION, 134, 149, CRASH);
        put(CqlRule.LIKE_INDEX, 88);
        // Or of a null that is looked at before.
        put(CqlRule.LIKE_PATTERN, 217, 216);
        put(CqlRule.TUPLE_FILTERING, 215);
        put(CqlRule.NULL_RELATION, 216, CRASH);
        put(CqlRule.EMPTY_PARTITION_KEY, 216);
        put(CqlRule.SASI_INDEX, CRASH);

        put(CqlRule.VIEW_WRITE, 19);
        put(CqlRule.VIRTUAL_TABLE, 214);
        put(CqlRule.COUNTER_INSERT, 168);
        put(CqlRule.INSERT_VALUES, 169);
        put(CqlRule.INSERT_COLUMN_TWICE, 170);
        put(CqlRule.KEY_WRITE, 171, 185);
        // Null that a counter is set to is null that it is counted by to the server.
        put(CqlRule.COUNTER_SET, 172, 43);
        put(CqlRule.ELEMENT_WRITE, 173, 174, 175, 186);
        put(CqlRule.FIELD_WRITE, 176, 177, 187);
        put(CqlRule.VECTOR_VALUE, 218, CRASH);
        put(CqlRule.ADDITION, 174, 179, 180, 181);
        // The server first reads what stands before a column that is no list as one of its values.
        put(CqlRule.PREPEND, 184, 20, 22, 23, 24, 32, 33);
        put(CqlRule.ELEMENT_KEY, 218);
        put(CqlRule.DELETE_BY_KEY, 188, 201, 202);
        put(CqlRule.USING_RANGE, 191, 21);
        put(CqlRule.USING_TWICE, CRASH);
        put(CqlRule.COUNTER_USING, 189, 190);
        put(CqlRule.JSON_DOCUMENT, 192);
        put(CqlRule.JSON_VALUE, 192, CRASH);
        put(CqlRule.JSON_KEY, 216);
        put(CqlRule.CONDITION_TIMESTAMP, 193);
        put(CqlRule.KEY_CONDITION, 194);
        put(CqlRule.COUNTER_CONDITION, 195, 196);
        put(CqlRule.CONDITION_PART, 197, 198, CRASH);
        put(CqlRule.CONDITION_OPERATOR, 78, 79, 200);
        put(CqlRule.NULL_CONDITION, 218);
        // It fails where token() leaves the partition out.
        put(CqlRule.CONDITION_IN, 203, 204, CRASH);
        put(CqlRule.BATCH_USING, 205, 206, 207);
        put(CqlRule.BATCH_COUNTERS, 206, 208, 209, 210);
        put(CqlRule.BATCH_PARTITION, 203, 204, 211, 212, CRASH);
        put(CqlRule.BATCH_CONDITIONS, 213);
    }

    private final Messages messages = new Messages();

    private static void put(CqlRule rule, Integer... numbers) {
        MESSAGES.computeIfAbsent(rule, key -> new HashSet<>()).addAll(List.of(numbers));
    }

    /** Whether it is said for which messages a rule stands. */
    static boolean knows(CqlRule rule) {
        return MESSAGES.containsKey(rule);
    }

    /** The numbers of the messages that some rule stands for. */
    static Set<Integer> numbers() {
        return MESSAGES.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the rule stands for the server's message. */
    public boolean explains(CqlRule rule, String message) {
        Set<Integer> numbers = MESSAGES.getOrDefault(rule, Set.of());
        return messages.template(message)
                .filter(template -> numbers.contains(template.rule()))
                .isPresent();
    }
}
