package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that a column, a part of it or a token is compared to.
 *
 * @param term the value
 * @param type the type that it has
 */
record Compared(Term term, CqlType type) {
    /**
     * The values in the relations of a restriction that are written there, in the order of the text: what is bound to a
     * marker nobody knows yet.
     */
    static List<Compared> in(Restriction restriction) {
        List<Compared> values = new ArrayList<>();
        for (Relation relation : restriction.relations()) {
            add(relation, restriction.columns(), values);
        }
        return values;
    }

    /** Whether a relation compares one column to a bind marker, as most do. */
    static boolean isBound(Relation relation) {
        return relation instanceof Relation.OfColumn r
                ? r.value() instanceof Marker
                : relation instanceof Relation.In in && in.values() instanceof InValues.OneMarker;
    }

    private static void add(Relation relation, List<KeyedColumn> columns, List<Compared> all) {
        KeyedColumn first = columns.get(0);
        if (relation instanceof Relation.OfColumn r) {
            add(r.value(), Receivers.ofColumn(first, r.operator()).type(), all);
        } else if (relation instanceof Relation.OfElement r) {
            add(r.key(), Receivers.key(first).type(), all);
            add(r.value(), Receivers.value(first).type(), all);
        } else if (relation instanceof Relation.In r) {
            for (Term value : values(r.values())) {
                add(value, first.type(), all);
            }
        } else if (relation instanceof Relation.OfToken r) {
            add(r.value(), NativeType.BIGINT, all);
        } else if (relation instanceof Relation.OfTuple r) {
            addTuple(r.value(), columns, all);
        } else if (relation instanceof Relation.TupleIn r) {
            for (Term value : values(r.values())) {
                addTuple(value, columns, all);
            }
        }
    }

    private static void add(Term value, CqlType type, List<Compared> all) {
        if (!(value instanceof Marker)) {
            all.add(new Compared(value, type));
        }
    }

    private static List<Term> values(InValues in) {
        return in instanceof InValues.Values values ? values.values() : List.of();
    }

    private static void addTuple(Term term, List<KeyedColumn> columns, List<Compared> all) {
        if (!(term instanceof TupleLiteral tuple)) {
            add(term, Receivers.tuple(columns).type(), all);
            return;
        }
        for (int i = 0; i < tuple.elements().size(); i++) {
            add(tuple.elements().get(i), columns.get(i).type(), all);
        }
    }

    /** The value without the types and parentheses around it. */
    Term bare(Home home) {
        return BareTerm.of(term, type, home);
    }

    /** Whether it has no bytes. */
    boolean isEmpty(Home home) {
        return bare(home) instanceof Literal literal
                && switch (literal.kind()) {
                    case STRING -> literal.text().isEmpty();
                    case HEX -> literal.text().length() == 2;
                    default -> false;
                };
    }

    boolean isNull(Home home) {
        return BareTerm.isNull(term, type, home);
    }
}
