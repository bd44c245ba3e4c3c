package dev.colonnade.cql.statement;

import dev.colonnade.cql.term.QualifiedName;
import java.util.List;

/**
 * A statement that writes rows of one table.
 *
 * @since 0.1.0
 */
public sealed interface Modification extends DataStatement permits Insert, InsertJson, Update, Delete {
    /** {@return the table} */
    QualifiedName table();

    /** {@return its options} */
    List<UsingOption> using();

    /** {@return whether it is a lightweight transaction} */
    boolean isConditional();
}
