package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.check.where.Restriction.Kind;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what one relation says of its columns, and checks it by itself: first its columns, then its operator, then its
 * values (Cassandra: {@code Relation.toRestriction}).
 *
 * @param scope the table, and where is said what is found
 * @param terms the rules of values
 */
record RelationReader(Scope scope, Terms terms) {
    /** What the relation says; null if it breaks a rule, which was said. */
    @Nullable
    Restriction read(Relation relation) {
        if (relation instanceof Relation.OfColumn r) {
            Optional<KeyedColumn> column = Columns.keyed(r.column(), scope);
            return column.isPresent() ? ofColumn(r, column.get()) : null;
        }
        if (relation instanceof Relation.OfElement r) {
            Optional<KeyedColumn> column = Columns.keyed(r.column(), scope);
            return column.isPresent() ? ofElement(r, column.get()) : null;
        }
        if (relation instanceof Relation.In r) {
            Optional<KeyedColumn> column = Columns.keyed(r.column(), scope);
            return column.isPresent() ? in(r, column.get()) : null;
        }
        if (relation instanceof Relation.OfToken r) {
            return ofToken(r);
        }
        if (relation instanceof Relation.OfTuple r) {
            return ofTuple(r);
        }
        return relation instanceof Relation.TupleIn r ? tupleIn(r) : null;
    }

    private @Nullable Restriction ofColumn(Relation.OfColumn relation, KeyedColumn column) {
        boolean fits = Relations.isEqual(relation)
                || (DurationRelationRule.check(relation, column, scope)
                        && ContainsRule.check(relation, column, scope.findings()));
        if (!fits || !RelationNotFrozenRule.check(relation, column, scope.findings())) {
            return null;
        }
        terms.check(relation.value(), Receivers.ofColumn(column, relation.operator()));
        return Restriction.of(kind(relation.operator()), column, relation);
    }

    private static Kind kind(Operator operator) {
        return switch (operator) {
            case EQ -> Kind.EQUAL;
            case LIKE -> Kind.LIKE;
            case CONTAINS, CONTAINS_KEY -> Kind.CONTAINS;
            default -> Kind.RANGE;
        };
    }

    private @Nullable Restriction ofElement(Relation.OfElement relation, KeyedColumn column) {
        if (!DurationRelationRule.check(relation, column, scope)
                || !MapEntryRule.check(relation, column, scope.findings())) {
            return null;
        }
        terms.check(relation.key(), Receivers.key(column));
        terms.check(relation.value(), Receivers.value(column));
        return Restriction.of(Kind.CONTAINS, column, relation);
    }

    private @Nullable Restriction in(Relation.In relation, KeyedColumn column) {
        if (!RelationNotFrozenRule.check(relation, column, scope.findings())) {
            return null;
        }
        if (relation.values() instanceof InValues.Values values) {
            values.values().forEach(value -> terms.check(value, Receivers.whole(column)));
        } else if (relation.values() instanceof InValues.OneMarker one) {
            terms.check(one.marker(), Receivers.in(column));
        }
        return Restriction.of(kind(relation.values()), column, relation);
    }

    /** An IN of one value is {@code =} to the server. */
    private static Kind kind(InValues in) {
        return in instanceof InValues.Values values && values.values().size() == 1 ? Kind.EQUAL : Kind.IN;
    }

    private @Nullable Restriction ofToken(Relation.OfToken relation) {
        List<KeyedColumn> columns = TokenRelationRule.check(relation, scope);
        if (columns.isEmpty()) {
            return null;
        }
        terms.check(relation.value(), new Receiver("partition key token", NativeType.BIGINT));
        return new Restriction(kind(relation.operator()), false, columns, List.of(relation));
    }

    private @Nullable Restriction ofTuple(Relation.OfTuple relation) {
        List<KeyedColumn> columns = TupleRelationRule.check(relation.columns(), scope);
        if (columns.isEmpty() || !checkTuple(relation.value(), columns)) {
            return null;
        }
        return new Restriction(kind(relation.operator()), true, columns, List.of(relation));
    }

    private boolean checkTuple(Term value, List<KeyedColumn> columns) {
        if (!(value instanceof TupleLiteral tuple)) {
            terms.check(value, Receivers.tuple(columns));
            return true;
        }
        if (!TupleRelationSizeRule.check(tuple, columns, scope.findings())) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            terms.check(tuple.elements().get(i), Receivers.whole(columns.get(i)));
        }
        return true;
    }

    private @Nullable Restriction tupleIn(Relation.TupleIn relation) {
        List<KeyedColumn> columns = TupleRelationRule.check(relation.columns(), scope);
        if (columns.isEmpty()) {
            return null;
        }
        boolean holds = true;
        if (relation.values() instanceof InValues.Values values) {
            for (Term value : values.values()) {
                holds &= checkTuple(value, columns);
            }
        } else if (relation.values() instanceof InValues.OneMarker one) {
            terms.check(one.marker(), Receivers.inTuple(columns));
        }
        return holds ? new Restriction(kind(relation.values()), true, columns, List.of(relation)) : null;
    }
}
