package dev.colonnade.cql.ddl;

import dev.colonnade.cql.schema.FunctionDefinition;
import dev.colonnade.cql.schema.UserFunction;
import java.util.List;

/**
 * A function or aggregate while statements are read.
 *
 * @param function what is known of it
 * @param uses the functions that an aggregate is made of
 */
record DraftFunction(UserFunction function, List<UserFunction> uses) {
    DraftFunction {
        uses = List.copyOf(uses);
    }

    boolean isCalledOnNull() {
        return !(function.definition() instanceof FunctionDefinition.Scalar scalar) || scalar.calledOnNull();
    }

    /** Whether it is an aggregate that says its first state. */
    boolean hasInitialState() {
        return function.definition() instanceof FunctionDefinition.Aggregate aggregate
                && aggregate.initialState().isPresent();
    }
}
