package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * A statement of CQL.
 *
 * @since 0.1.0
 */
public sealed interface Statement permits DataStatement, SchemaStatement {
    /** {@return where it stands} */
    TextRange range();

    /** {@return the statement by clauses, so that a long one can be laid out over several lines} */
    List<String> clauses();

    /** {@return the statement on one line} */
    default String cql() {
        return String.join(" ", clauses());
    }
}
