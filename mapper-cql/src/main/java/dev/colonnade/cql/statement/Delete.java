package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A DELETE.
 *
 * @param targets the columns and parts of columns; none for whole rows
 * @param table the table
 * @param using its options: the timestamp
 * @param where the relations of WHERE; at least one
 * @param condition the condition, if it has one
 * @param range where it stands
 * @since 0.1.0
 */
public record Delete(
        List<Target> targets,
        QualifiedName table,
        List<UsingOption> using,
        List<Relation> where,
        Optional<IfClause> condition,
        TextRange range)
        implements Modification {
    /** Copies the lists. */
    public Delete {
        targets = List.copyOf(targets);
        using = List.copyOf(using);
        where = List.copyOf(where);
    }

    @Override
    public boolean isConditional() {
        return condition.isPresent();
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                targets.isEmpty() ? "DELETE" : Clauses.list("DELETE", targets, Target::cql),
                "FROM " + table.cql(),
                Clauses.using(using),
                Clauses.where(where),
                Clauses.condition(condition));
    }
}
