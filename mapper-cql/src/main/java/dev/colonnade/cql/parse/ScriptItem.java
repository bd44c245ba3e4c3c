package dev.colonnade.cql.parse;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.Statement;

/**
 * What stands in a text of many statements.
 *
 * @since 0.1.0
 */
public sealed interface ScriptItem {
    /**
     * A statement.
     *
     * @param statement the statement; its ranges are of the whole text
     */
    record Read(Statement statement) implements ScriptItem {}

    /**
     * Something that is no statement.
     *
     * @param error what is wrong with it; its range is of the whole text
     */
    record Wrong(CqlSyntaxException error) implements ScriptItem {}

    /**
     * A command of cqlsh, which is no CQL and which no server knows.
     *
     * @param word its first word, in upper case
     * @param range where it stands
     */
    record Command(String word, TextRange range) implements ScriptItem {}
}
