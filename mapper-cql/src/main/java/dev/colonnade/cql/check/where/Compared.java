package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value that a column, a part of it or a token is compared to.
 *
 * @param term the value
 * @param type the type that it has
 */
record Compared(Term term, CqlType type) {
    /** The values in the relations of a restriction, in the order of the text. */
    static Stream<Compared> in(Restriction restriction) {
        return restriction.relations().stream().flatMap(relation -> in(relation, restriction.columns()));
    }

    private static Stream<Compared> in(Relation relation, List<KeyedColumn> columns) {
        KeyedColumn first = columns.get(0);
        if (relation instanceof Relation.OfColumn r) {
            return Stream.of(new Compared(
                    r.value(), Receivers.ofColumn(first, r.operator()).type()));
        }
        if (relation instanceof Relation.OfElement r) {
            return Stream.of(
                    new Compared(r.key(), Receivers.key(first).type()),
                    new Compared(r.value(), Receivers.value(first).type()));
        }
        if (relation instanceof Relation.In r) {
            return values(r.values()).map(value -> new Compared(value, first.type()));
        }
        if (relation instanceof Relation.OfToken r) {
            return Stream.of(new Compared(r.value(), NativeType.BIGINT));
        }
        if (relation instanceof Relation.OfTuple r) {
            return components(r.value(), columns);
        }
        return relation instanceof Relation.TupleIn r
                ? values(r.values()).flatMap(value -> components(value, columns))
                : Stream.of();
    }

    private static Stream<Term> values(InValues in) {
        return in instanceof InValues.Values values ? values.values().stream() : Stream.of();
    }

    private static Stream<Compared> components(Term term, List<KeyedColumn> columns) {
        return term instanceof TupleLiteral tuple
                ? IntStream.range(0, tuple.elements().size())
                        .mapToObj(i -> new Compared(
                                tuple.elements().get(i), columns.get(i).type()))
                : Stream.of(new Compared(term, Receivers.tuple(columns).type()));
    }

    /** The value without the types and parentheses around it. */
    Term bare() {
        return BareTerm.of(term, type);
    }

    boolean isNull() {
        return BareTerm.isNull(term, type);
    }
}
