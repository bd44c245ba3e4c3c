package dev.colonnade.cql.check;

import dev.colonnade.cql.statement.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a statement after it was checked.
 *
 * @param text the statement
 * @param statement what it says; empty if it is none
 * @param markers its bind markers, in the order of the text
 * @param columns the columns of its rows; none if it gives no rows or not enough is known
 * @param conditional whether it is a lightweight transaction
 * @param counter whether it writes counters
 * @param idempotent whether executing it twice is sure to do what executing it once does
 * @param accessPath how the server finds its rows; empty if not enough is known
 * @param cardinality how many rows it can give; empty if it gives none or not enough is known
 * @param findings what is wrong with it
 * @since 0.1.0
 */
public record Verification(
        String text,
        Optional<Statement> statement,
        List<BoundMarker> markers,
        List<ResultColumn> columns,
        boolean conditional,
        boolean counter,
        boolean idempotent,
        Optional<AccessPath> accessPath,
        Optional<Cardinality> cardinality,
        List<Finding> findings) {
    /** Copies the lists. */
    public Verification {
        markers = List.copyOf(markers);
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }

    /** {@return whether the server accepts it, as far as is known} */
    public boolean isAccepted() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
