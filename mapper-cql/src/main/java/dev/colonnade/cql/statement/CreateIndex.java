package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A CREATE INDEX.
 *
 * @param custom whether CUSTOM is said
 * @param ifNotExists whether IF NOT EXISTS is said
 * @param name its name; empty if the server chooses it
 * @param table the table
 * @param targets what it holds; more or less than one with some custom indexes only
 * @param className the class of USING, or a name for it
 * @param options its options
 * @param range where it stands
 * @since 0.1.0
 */
public record CreateIndex(
        boolean custom,
        boolean ifNotExists,
        Optional<Name> name,
        QualifiedName table,
        List<IndexTarget> targets,
        Optional<Literal> className,
        List<Option> options,
        TextRange range)
        implements SchemaStatement {
    /** Copies the lists. */
    public CreateIndex {
        targets = List.copyOf(targets);
        options = List.copyOf(options);
    }

    /** {@return the same without IF NOT EXISTS} */
    public CreateIndex unconditional() {
        return new CreateIndex(custom, false, name, table, targets, className, options, range);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                "CREATE " + (custom ? "CUSTOM " : "") + "INDEX " + Clauses.ifNotExists(ifNotExists)
                        + name.map(n -> n.cql() + " ").orElse("") + "ON " + table.cql()
                        + targets.stream().map(IndexTarget::cql).collect(joining(", ", " (", ")")),
                className.map(c -> "USING " + c.cql()).orElse(""),
                Clauses.with(options));
    }
}
