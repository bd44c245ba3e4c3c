package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * A SELECT.
 *
 * @param selection what is selected
 * @param table the table
 * @param where the relations of WHERE; none for all rows
 * @param groupBy what GROUP BY names
 * @param orderBy what ORDER BY names
 * @param perPartitionLimit PER PARTITION LIMIT: an integer or a marker
 * @param limit LIMIT: an integer or a marker
 * @param allowFiltering whether ALLOW FILTERING is said
 * @param range where it stands
 * @since 0.1.0
 */
public record Select(
        SelectClause selection,
        QualifiedName table,
        List<Relation> where,
        List<Term> groupBy,
        List<Ordering> orderBy,
        Optional<Term> perPartitionLimit,
        Optional<Term> limit,
        boolean allowFiltering,
        TextRange range)
        implements DataStatement {
    /** Copies the lists. */
    public Select {
        where = List.copyOf(where);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    /**
     * A SELECT that was made, not read, and has no other clauses.
     *
     * @param selection what is selected
     * @param table the table
     * @param where the relations of WHERE; none for all rows
     */
    public Select(SelectClause selection, QualifiedName table, List<Relation> where) {
        this(selection, table, where, List.of(), List.of(), Optional.empty(), Optional.empty(), false, TextRange.NONE);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                "SELECT " + selection.cql(),
                "FROM " + table.cql(),
                Clauses.where(where),
                Clauses.list("GROUP BY", groupBy, Term::cql),
                Clauses.list("ORDER BY", orderBy, Ordering::cql),
                perPartitionLimit
                        .map(rows -> "PER PARTITION LIMIT " + rows.cql())
                        .orElse(""),
                limit.map(rows -> "LIMIT " + rows.cql()).orElse(""),
                allowFiltering ? "ALLOW FILTERING" : "");
    }
}
