package dev.colonnade.maven;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler says of a method of a DAO, as {@code queries.json} has it.
 *
 * @param method the method, with the types of its parameters
 * @param tables the tables of its statement
 * @param access how the server finds the rows
 * @param reason why it may filter or read all partitions; null if it does neither
 * @param conditional whether it is a lightweight transaction
 * @param idempotent whether the driver may execute it twice
 * @param consistency the consistency level, or {@code profile}
 * @param cql its statement
 */
record CataloguedQuery(
        String method,
        List<String> tables,
        String access,
        @Nullable String reason,
        boolean conditional,
        boolean idempotent,
        String consistency,
        String cql) {

    /** What it costs, in words. */
    String cost() {
        return access + " of " + String.join(", ", tables);
    }
}
