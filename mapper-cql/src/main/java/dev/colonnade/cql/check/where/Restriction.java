package dev.colonnade.cql.check.where;

import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * What one or more relations say of one column, of a tuple of columns, or of the token of the partition key.
 *
 * @param kind how they restrict it
 * @param tuple whether it is a tuple of columns, be it of one
 * @param columns the columns, in the key's order; nobody changes the list
 * @param relations the relations, in a list that nobody changes; none for an order by ANN OF
 */
record Restriction(Kind kind, boolean tuple, List<KeyedColumn> columns, List<Relation> relations) {
    /** How columns are restricted. */
    enum Kind {
        /** By {@code =}, or an IN of one value. */
        EQUAL(1),
        /** By an IN. */
        IN(2),
        /** By inequalities. */
        RANGE(4),
        /** By CONTAINS, CONTAINS KEY and {@code =} of entries. */
        CONTAINS(8),
        /** By LIKE. */
        LIKE(16),
        /** By the order of ANN OF. */
        NEAREST(32);

        /** Stands for the kind in a number that stands for several. */
        final int bit;

        Kind(int bit) {
            this.bit = bit;
        }
    }

    static Restriction of(Kind kind, KeyedColumn column, Relation relation) {
        return new Restriction(kind, false, List.of(column), List.of(relation));
    }

    KeyedColumn first() {
        return columns.get(0);
    }

    KeyedColumn last() {
        return columns.get(columns.size() - 1);
    }

    boolean isEquality() {
        return kind == Kind.EQUAL || kind == Kind.IN;
    }

    /** Whether it is an IN of no value, of which there are no rows. */
    boolean isEmptyIn() {
        if (kind != Kind.IN) {
            return false;
        }
        Relation relation = relations.get(0);
        InValues values = relation instanceof Relation.In in ? in.values() : ((Relation.TupleIn) relation).values();
        return values instanceof InValues.Values list && list.values().isEmpty();
    }

    boolean hasLower() {
        return has(Operator.GT) || has(Operator.GE);
    }

    boolean hasUpper() {
        return has(Operator.LT) || has(Operator.LE);
    }

    boolean has(Operator operator) {
        for (Relation relation : relations) {
            if (Relations.operator(relation) == operator) {
                return true;
            }
        }
        return false;
    }

    /** Adds another restriction, which the rules of {@link ConflictingRelationsRule} let stand beside this one. */
    Restriction with(Restriction other) {
        List<Relation> both = new ArrayList<>(relations);
        both.addAll(other.relations);
        return new Restriction(
                kind, tuple || other.tuple, columns.size() >= other.columns.size() ? columns : other.columns, both);
    }
}
