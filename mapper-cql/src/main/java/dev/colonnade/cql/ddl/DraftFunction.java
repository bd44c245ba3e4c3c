package dev.colonnade.cql.ddl;

import dev.colonnade.cql.schema.UserFunction;
import java.util.List;

/**
 * A function or aggregate while statements are read.
 *
 * @param function what is known of it
 * @param isCalledOnNull whether it is called on null input
 * @param uses the functions that an aggregate is made of
 * @param hasInitialState whether it is an aggregate that says its first state
 */
record DraftFunction(UserFunction function, boolean isCalledOnNull, List<UserFunction> uses, boolean hasInitialState) {
    DraftFunction {
        uses = List.copyOf(uses);
    }
}
