package dev.colonnade.processor.model;

import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;

/** The tables of a statement. */
public final class Tables {
    private Tables() {}

    /** The names, in the order of the text; each as often as it stands there. */
    public static List<QualifiedName> of(Statement statement) {
        if (statement instanceof Select select) {
            return List.of(select.table());
        }
        if (statement instanceof Modification modification) {
            return List.of(modification.table());
        }
        return statement instanceof Batch batch
                ? batch.statements().stream().map(Modification::table).toList()
                : List.of();
    }
}
