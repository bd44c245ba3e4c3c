package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import java.util.List;

/**
 * An INSERT.
 *
 * @param table the table
 * @param columns the columns
 * @param values their values; as many as columns in a right statement
 * @param ifNotExists whether it is conditional
 * @param using its options
 * @param range where it stands
 * @since 0.1.0
 */
public record Insert(
        QualifiedName table,
        List<Name> columns,
        List<Term> values,
        boolean ifNotExists,
        List<UsingOption> using,
        TextRange range)
        implements Modification {
    /** Copies the lists. */
    public Insert {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        using = List.copyOf(using);
    }

    @Override
    public boolean isConditional() {
        return ifNotExists;
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                "INSERT INTO " + table.cql() + " ("
                        + columns.stream().map(Name::cql).collect(joining(", ")) + ")",
                "VALUES (" + values.stream().map(Term::cql).collect(joining(", ")) + ")",
                ifNotExists ? "IF NOT EXISTS" : "",
                Clauses.using(using));
    }
}
