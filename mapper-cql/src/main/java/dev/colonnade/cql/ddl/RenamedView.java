package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.ViewDefinition;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import java.util.List;
import java.util.Map;

/** A view in whose WHERE columns have new names. Tokens and indexes are not in it: a view with them is refused. */
final class RenamedView {
    private final Map<Identifier, Identifier> names;

    private RenamedView(Map<Identifier, Identifier> names) {
        this.names = names;
    }

    static ViewDefinition of(ViewDefinition view, Map<Identifier, Identifier> names) {
        RenamedView renamed = new RenamedView(names);
        return new ViewDefinition(
                view.base(),
                view.allColumns(),
                view.where().stream().map(renamed::relation).toList());
    }

    private Relation relation(Relation relation) {
        if (relation instanceof Relation.OfColumn one) {
            return new Relation.OfColumn(name(one.column()), one.operator(), one.value(), one.range());
        }
        if (relation instanceof Relation.OfElement element) {
            return new Relation.OfElement(
                    name(element.column()), element.key(), element.operator(), element.value(), element.range());
        }
        if (relation instanceof Relation.In in) {
            return new Relation.In(name(in.column()), in.values(), in.range());
        }
        if (relation instanceof Relation.IsNotNull notNull) {
            return new Relation.IsNotNull(name(notNull.column()), notNull.range());
        }
        if (relation instanceof Relation.OfTuple tuple) {
            return new Relation.OfTuple(names(tuple.columns()), tuple.operator(), tuple.value(), tuple.range());
        }
        return relation instanceof Relation.TupleIn tuples
                ? new Relation.TupleIn(names(tuples.columns()), tuples.values(), tuples.range())
                : relation;
    }

    private List<Name> names(List<Name> columns) {
        return columns.stream().map(this::name).toList();
    }

    private Name name(Name column) {
        return new Name(names.getOrDefault(column.identifier(), column.identifier()), column.range());
    }
}
