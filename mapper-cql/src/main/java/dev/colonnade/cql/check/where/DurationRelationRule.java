package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;

/**
 * Durations have no order, so neither they nor what holds them are compared by one (Cassandra:
 * {@code SingleColumnRelation.newSliceRestriction}). The server does not look into sets and the keys of maps.
 */
final class DurationRelationRule {
    private DurationRelationRule() {}

    static boolean check(Relation relation, KeyedColumn column, Scope scope) {
        Operator operator = Relations.operator(relation);
        if (operator == null || !operator.isInequality() || !holdsDuration(column.type(), scope.keyspace())) {
            return true;
        }
        scope.findings()
                .error(
                        CqlRule.DURATION_RELATION,
                        relation.range(),
                        "The column " + column.cql() + " is of the type "
                                + column.type().cql() + ", and durations have no order: a month may be 28 days or 31",
                        List.of("="),
                        "compare by =");
        return false;
    }

    private static boolean holdsDuration(CqlType type, Keyspace keyspace) {
        CqlType plain = type.unfrozen();
        if (plain instanceof CollectionType.ListType list) {
            return holdsDuration(list.element(), keyspace);
        }
        if (plain instanceof CollectionType.MapType map) {
            return holdsDuration(map.value(), keyspace);
        }
        if (plain instanceof TupleType tuple) {
            return tuple.components().stream().anyMatch(component -> holdsDuration(component, keyspace));
        }
        if (plain instanceof UdtType udt) {
            return keyspace.type(udt.name()).stream()
                    .flatMap(known -> known.fields().stream())
                    .anyMatch(field -> holdsDuration(field.type(), keyspace));
        }
        return plain == NativeType.DURATION;
    }
}
