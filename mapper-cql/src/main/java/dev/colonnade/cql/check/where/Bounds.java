package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.check.term.ConstantOrder;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The two relations that bound a range.
 *
 * @param lower the one that says where it begins
 * @param upper the one that says where it ends
 */
record Bounds(Relation lower, Relation upper) {
    /** Those of a range; empty if it has one end only. */
    static Optional<Bounds> of(Restriction range) {
        return range.hasLower() && range.hasUpper()
                ? Optional.of(new Bounds(find(range, Operator.GT, Operator.GE), find(range, Operator.LT, Operator.LE)))
                : Optional.empty();
    }

    private static Relation find(Restriction range, Operator exclusive, Operator inclusive) {
        return range.relations().stream()
                .filter(relation ->
                        Relations.operator(relation) == exclusive || Relations.operator(relation) == inclusive)
                .findFirst()
                .orElseThrow();
    }

    static boolean isInclusive(Relation relation) {
        return Relations.operator(relation) == Operator.GE || Relations.operator(relation) == Operator.LE;
    }

    boolean areInclusive() {
        return isInclusive(lower) && isInclusive(upper);
    }

    /** Whether the range is one of numbers or moments, and sure to end before it begins. */
    boolean areReversed(KeyedColumn column, Home home) {
        OptionalInt order = order(column, ConstantOrder::compareNumbers, home);
        return order.isPresent() && order.getAsInt() > 0;
    }

    /** Whether the range is sure not to be empty. */
    boolean holdSome(KeyedColumn column, Home home) {
        OptionalInt order = order(column, home);
        return order.isPresent() && (order.getAsInt() < 0 || (order.getAsInt() == 0 && areInclusive()));
    }

    /** Whether the range is sure to be empty. */
    boolean holdNone(KeyedColumn column, Home home) {
        return order(column, home).isPresent() && !holdSome(column, home);
    }

    private OptionalInt order(KeyedColumn column, Home home) {
        return order(column, ConstantOrder::compare, home);
    }

    private OptionalInt order(KeyedColumn column, Order order, Home home) {
        Optional<Term> begin = value(lower);
        Optional<Term> end = value(upper);
        CqlType type = lower instanceof Relation.OfToken ? NativeType.BIGINT : column.type();
        return begin.isPresent() && end.isPresent()
                ? order.compare(begin.get(), end.get(), type, home)
                : OptionalInt.empty();
    }

    private static Optional<Term> value(Relation relation) {
        if (relation instanceof Relation.OfToken of) {
            return Optional.of(of.value());
        }
        return relation instanceof Relation.OfColumn of ? Optional.of(of.value()) : Optional.empty();
    }

    /** How two terms are compared. */
    @FunctionalInterface
    private interface Order {
        OptionalInt compare(Term one, Term other, CqlType type, Home home);
    }
}
