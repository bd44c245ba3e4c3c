package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;

/**
 * A CREATE MATERIALIZED VIEW.
 *
 * @param name its name
 * @param ifNotExists whether IF NOT EXISTS is said
 * @param selectors what it selects; none for {@code *}
 * @param base the table that it is a view of
 * @param where the relations of WHERE
 * @param primaryKey its key
 * @param properties what WITH says
 * @param range where it stands
 * @since 0.1.0
 */
public record CreateView(
        QualifiedName name,
        boolean ifNotExists,
        List<Selector> selectors,
        QualifiedName base,
        List<Relation> where,
        PrimaryKey primaryKey,
        TableProperties properties,
        TextRange range)
        implements SchemaStatement {
    /** Copies the lists. */
    public CreateView {
        selectors = List.copyOf(selectors);
        where = List.copyOf(where);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                "CREATE MATERIALIZED VIEW " + Clauses.ifNotExists(ifNotExists) + name.cql() + " AS",
                "SELECT "
                        + (selectors.isEmpty()
                                ? "*"
                                : selectors.stream().map(Selector::cql).collect(joining(", "))),
                "FROM " + base.cql(),
                Clauses.where(where),
                primaryKey.cql(),
                properties.cql());
    }
}
