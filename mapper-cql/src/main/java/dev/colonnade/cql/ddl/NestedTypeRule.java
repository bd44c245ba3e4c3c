package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;

/**
 * What stands in a list, set or map that is not frozen is frozen itself; no counter stands in a collection or tuple;
 * and no duration is the element of a set or the key of a map (CQL3Type.Raw.RawCollection and RawTuple).
 */
final class NestedTypeRule {
    private NestedTypeRule() {}

    static void check(TypeName name, Step step) {
        check(name.type().canonical(), name, step);
    }

    private static void check(CqlType type, TypeName name, Step step) {
        if (type instanceof CollectionType) {
            type.parts().forEach(part -> checkFrozen(type, part, name, step));
        }
        CqlType bare = type.unfrozen();
        if (bare instanceof CollectionType || bare instanceof TupleType) {
            checkCounters(bare, name, step);
            checkDurations(bare, name, step);
        }
        bare.parts().forEach(part -> check(part, name, step));
    }

    private static void checkFrozen(CqlType type, CqlType part, TypeName name, Step step) {
        if (part.isMultiCell()) {
            step.refuse(
                    CqlRule.SCHEMA_NESTED_TYPE,
                    name.range(),
                    "The " + part.cql() + " in " + type.cql()
                            + " is not frozen, and a collection holds only what is written as a whole",
                    "write " + new FrozenType(part).cql() + " in it");
        }
    }

    private static void checkCounters(CqlType type, TypeName name, Step step) {
        if (type.parts().contains(NativeType.COUNTER)) {
            step.refuse(
                    CqlRule.SCHEMA_NESTED_TYPE,
                    name.range(),
                    "The type " + type.cql() + " holds counters, and a counter is only ever a column of its own",
                    "write bigint in it, or make the counter a column");
        }
    }

    private static void checkDurations(CqlType type, TypeName name, Step step) {
        boolean element = type instanceof SetType set && set.element() == NativeType.DURATION;
        boolean key = type instanceof MapType map && map.key() == NativeType.DURATION;
        if (element || key) {
            step.refuse(
                    CqlRule.SCHEMA_NESTED_TYPE,
                    name.range(),
                    "The type " + type.cql() + " sorts durations, and durations have no order: a month may be longer"
                            + " than 30 days or shorter",
                    element ? "write a list of durations" : "use another type as the key");
        }
    }
}
