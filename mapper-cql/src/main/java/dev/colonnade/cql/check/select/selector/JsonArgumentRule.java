package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.term.FunctionCall;

/** The function {@code toJson} takes one argument (Cassandra 4.1: {@code ToJsonFct}). */
final class JsonArgumentRule {
    private JsonArgumentRule() {}

    static void check(FunctionCall call, Scope scope) {
        int count = call.arguments().size();
        if (count != 1) {
            scope.findings()
                    .error(
                            CqlRule.JSON_ARGUMENT,
                            call.range(),
                            "toJson() takes one argument, and here are " + count,
                            "write toJson() once for each argument");
        }
    }
}
