package dev.colonnade.processor.model;

import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.statement.Update;
import java.util.Optional;

/** Whether a statement is a lightweight transaction: its text alone says so. */
final class Conditional {
    private Conditional() {}

    static boolean is(Statement statement) {
        return statement instanceof Modification modification
                ? modification.isConditional()
                : statement instanceof Batch batch
                        && batch.statements().stream().anyMatch(Modification::isConditional);
    }

    /** Whether its condition is that there is a row. */
    static boolean isIfExists(Statement statement) {
        return condition(statement).filter(IfClause.Exists.class::isInstance).isPresent();
    }

    /** The condition of an UPDATE or DELETE. */
    static Optional<IfClause> condition(Statement statement) {
        if (statement instanceof Update update) {
            return update.condition();
        }
        return statement instanceof Delete delete ? delete.condition() : Optional.empty();
    }
}
