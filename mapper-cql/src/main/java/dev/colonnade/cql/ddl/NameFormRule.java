package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.Name;

/**
 * The name of a keyspace, table, view or index is made of letters, digits and underscores, even in quotes; that of a
 * keyspace is 48 characters long at most, that of a table 222, as a directory has it (SchemaConstants, TableMetadata).
 */
final class NameFormRule {
    private static final int KEYSPACE_LENGTH = 48;
    private static final int TABLE_LENGTH = 222;

    private NameFormRule() {}

    static void checkKeyspace(Name name, Step step) {
        check("keyspace", name, KEYSPACE_LENGTH, step);
    }

    static void checkTable(Name name, Step step) {
        check("table", name, TABLE_LENGTH, step);
    }

    static void checkIndex(Name name, Step step) {
        check("index", name, Integer.MAX_VALUE, step);
    }

    private static void check(String kind, Name name, int length, Step step) {
        String text = name.identifier().name();
        if (!isWord(text)) {
            step.refuse(
                    CqlRule.SCHEMA_NAME_FORM,
                    name.range(),
                    "The name " + name.cql() + " has a character in it that the name of a " + kind
                            + " cannot have, in quotes or not",
                    "use letters, digits and underscores only");
        } else if (text.length() > length) {
            step.refuse(
                    CqlRule.SCHEMA_NAME_FORM,
                    name.range(),
                    "The name " + name.cql() + " has " + text.length() + " characters, and the name of a " + kind
                            + " has " + length + " at most",
                    "use a shorter name");
        }
    }

    /** Whether a name has letters, digits and underscores only. */
    static boolean isWord(String text) {
        return text.chars().allMatch(NameFormRule::isWordPart);
    }

    private static boolean isWordPart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
