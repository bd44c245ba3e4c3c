package dev.colonnade.cql.check.where;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the forms of relations have in common. */
final class Relations {
    private Relations() {}

    /** The operator of a relation; null for one that has none. */
    static @Nullable Operator operator(Relation relation) {
        if (relation instanceof Relation.OfColumn r) {
            return r.operator();
        }
        if (relation instanceof Relation.OfElement r) {
            return r.operator();
        }
        if (relation instanceof Relation.OfToken r) {
            return r.operator();
        }
        return relation instanceof Relation.OfTuple r ? r.operator() : null;
    }

    /** Whether a relation compares one column by {@code =}, as most do and few rules are about. */
    static boolean isEqual(Relation relation) {
        return relation instanceof Relation.OfColumn r && r.operator() == Operator.EQ;
    }

    /** The columns on the left side of a relation. */
    static List<Name> columns(Relation relation) {
        if (relation instanceof Relation.OfColumn r) {
            return List.of(r.column());
        }
        if (relation instanceof Relation.OfElement r) {
            return List.of(r.column());
        }
        if (relation instanceof Relation.In r) {
            return List.of(r.column());
        }
        if (relation instanceof Relation.IsNotNull r) {
            return List.of(r.column());
        }
        if (relation instanceof Relation.OfToken r) {
            return r.columns();
        }
        if (relation instanceof Relation.OfTuple r) {
            return r.columns();
        }
        return relation instanceof Relation.TupleIn r ? r.columns() : List.of();
    }

    /** The first of the relations that name one of the columns. */
    static Optional<Relation> naming(Collection<KeyedColumn> columns, List<Relation> relations) {
        return relations.stream()
                .filter(relation -> columns(relation).stream()
                        .anyMatch(
                                name -> columns.stream().anyMatch(c -> c.name().equals(name.identifier()))))
                .findFirst();
    }

    /** The place of a restriction: its relation, or the first and the last of them and what is between. */
    static TextRange place(Restriction restriction, TextRange otherwise) {
        return restriction.relations().isEmpty()
                ? otherwise
                : restriction.relations().get(0).range();
    }

    /** Several names as a text. */
    static String list(Collection<KeyedColumn> columns) {
        return columns.stream().map(KeyedColumn::cql).collect(joining(", "));
    }
}
