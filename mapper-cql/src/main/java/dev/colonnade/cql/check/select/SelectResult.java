package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.AccessPath;
import dev.colonnade.cql.check.Cardinality;
import dev.colonnade.cql.check.ResultColumn;
import java.util.List;
import java.util.Optional;

/**
 * What a SELECT gives.
 *
 * @param columns the columns of its rows, in the server's order
 * @param accessPath how the server finds the rows; empty if WHERE is wrong
 * @param cardinality how many rows it can give; empty if not enough is known
 * @since 0.1.0
 */
public record SelectResult(
        List<ResultColumn> columns, Optional<AccessPath> accessPath, Optional<Cardinality> cardinality) {
    /** Copies the list. */
    public SelectResult {
        columns = List.copyOf(columns);
    }
}
