package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * An UPDATE.
 *
 * @param table the table
 * @param using its options
 * @param assignments what SET says; at least one
 * @param where the relations of WHERE; at least one
 * @param condition the condition, if it has one
 * @param range where it stands
 * @since 0.1.0
 */
public record Update(
        QualifiedName table,
        List<UsingOption> using,
        List<Assignment> assignments,
        List<Relation> where,
        Optional<IfClause> condition,
        TextRange range)
        implements Modification {
    /** Copies the lists. */
    public Update {
        using = List.copyOf(using);
        assignments = List.copyOf(assignments);
        where = List.copyOf(where);
    }

    @Override
    public boolean isConditional() {
        return condition.isPresent();
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                "UPDATE " + table.cql(),
                Clauses.using(using),
                Clauses.list("SET", assignments, Assignment::cql),
                Clauses.where(where),
                Clauses.condition(condition));
    }
}
