package dev.colonnade.processor.model;

import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Statement;

/** Whether a statement is a lightweight transaction: its text alone says so. */
final class Conditional {
    private Conditional() {}

    static boolean is(Statement statement) {
        return statement instanceof Modification modification
                ? modification.isConditional()
                : statement instanceof Batch batch
                        && batch.statements().stream().anyMatch(Modification::isConditional);
    }
}
