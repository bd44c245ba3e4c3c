package dev.colonnade.runtime.schema;

import dev.colonnade.cql.statement.Statement;

/**
 * A statement of a migration.
 *
 * @param migration the name of its file
 * @param number its place in the file, from 1
 * @param line the line on which it begins, from 1
 * @param text what stands there
 * @param statement the same as it was read
 */
record MigrationStatement(String migration, int number, int line, String text, Statement statement) {
    /** Where it is, and what it says. */
    String place() {
        return migration + ":" + line + ": " + text;
    }
}
