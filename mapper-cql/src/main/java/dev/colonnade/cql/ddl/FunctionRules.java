package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.UdtType;

/**
 * A function takes and gives types that are not said to be frozen, and OR REPLACE and IF NOT EXISTS are not both said
 * (CreateFunctionStatement, CreateAggregateStatement).
 */
final class FunctionRules {
    private FunctionRules() {}

    static void checkDirectives(boolean orReplace, boolean ifNotExists, TextRange range, Step step) {
        if (orReplace && ifNotExists) {
            step.refuse(
                    CqlRule.SCHEMA_FUNCTION,
                    range,
                    "The statement says both OR REPLACE and IF NOT EXISTS",
                    "remove one of the two");
        }
    }

    static void checkFrozen(TypeName type, Step step) {
        boolean isFrozen = type.type() instanceof FrozenType frozen
                && (frozen.type() instanceof CollectionType || frozen.type() instanceof UdtType);
        if (isFrozen) {
            step.refuse(
                    CqlRule.SCHEMA_FUNCTION,
                    type.range(),
                    "The type " + type.cql() + " is said to be frozen, and that of a function is so without saying it",
                    "write " + type.type().unfrozen().cql());
        }
    }
}
