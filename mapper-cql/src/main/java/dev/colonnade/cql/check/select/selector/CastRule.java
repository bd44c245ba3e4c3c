package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;

/** CAST makes text of simple types, numbers of numbers, dates of timestamps (Cassandra: "cannot be cast to"). */
final class CastRule {
    private CastRule() {}

    static Optional<CqlFunction> check(CastSelectable cast) {
        Optional<CqlFunction> function = function(cast);
        if (function.isEmpty()) {
            TypeName type = cast.term().type();
            cast.at()
                    .findings()
                    .error(
                            CqlRule.CAST,
                            type.range(),
                            cast.value().term().cql() + " cannot be cast to " + written(type),
                            TypeText.isVarchar(type) ? "write text" : "select it without CAST");
        }
        return function;
    }

    private static Optional<CqlFunction> function(CastSelectable cast) {
        TypeName type = cast.term().type();
        return type.type() instanceof NativeType && !TypeText.isVarchar(type)
                ? cast.at()
                        .terms()
                        .resolve(
                                FunctionName.castTo(type, cast.at().scope().version()),
                                List.of(cast.value()),
                                Optional.empty())
                        .function()
                : Optional.empty();
    }

    private static String written(TypeName type) {
        return TypeText.isVarchar(type) ? "varchar" : type.cql();
    }
}
