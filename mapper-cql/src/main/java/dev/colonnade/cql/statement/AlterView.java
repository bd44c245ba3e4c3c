package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;

/**
 * An ALTER MATERIALIZED VIEW.
 *
 * @param view the view
 * @param ifExists whether IF EXISTS is said
 * @param options the options that it gets
 * @param range where it stands
 * @since 0.1.0
 */
public record AlterView(QualifiedName view, boolean ifExists, List<Option> options, TextRange range)
        implements SchemaStatement {
    /** Copies the list. */
    public AlterView {
        options = List.copyOf(options);
    }

    @Override
    public List<String> clauses() {
        return List.of("ALTER MATERIALIZED VIEW " + Clauses.ifExists(ifExists) + view.cql(), Clauses.with(options));
    }
}
