package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.CreateView;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * WHERE of a view has a relation on each column of its key, IS NOT NULL at least, and no other relation than IS NOT
 * NULL on other columns (CreateViewStatement). The values in it are not looked at.
 */
final class ViewWhereRule {
    private ViewWhereRule() {}

    static void check(CreateView view, Table base, Step step) {
        Set<Identifier> restricted = new HashSet<>();
        List<Identifier> key =
                view.primaryKey().columns().stream().map(Name::identifier).toList();
        for (Relation relation : view.where()) {
            for (Name column : columns(relation)) {
                restricted.add(column.identifier());
                checkColumn(relation, column, base, key, step);
            }
        }
        for (Name column : view.primaryKey().columns()) {
            if (!restricted.contains(column.identifier()) && !step.isRefused()) {
                refuse(
                        column.range(),
                        "The view does not say that " + column.cql() + ", which is in its key, is not null",
                        "add WHERE " + column.cql() + " IS NOT NULL",
                        step);
            }
        }
        view.where().forEach(relation -> checkKind(relation, step));
    }

    private static void checkColumn(Relation relation, Name column, Table base, List<Identifier> key, Step step) {
        if (base.column(column.identifier()).isEmpty()) {
            UnknownColumnRule.refuse(column, base, step);
        } else if (!(relation instanceof Relation.IsNotNull)
                && !key.contains(column.identifier())
                && !base.kind(base.column(column.identifier()).orElseThrow()).isKey()) {
            refuse(
                    relation.range(),
                    "The column " + column.cql()
                            + " is not in the key of the view, so nothing but IS NOT NULL can be said of it",
                    "write " + column.cql() + " IS NOT NULL, or leave it out",
                    step);
        }
    }

    private static void checkKind(Relation relation, Step step) {
        if (relation instanceof Relation.OfToken) {
            refuse(relation.range(), "WHERE of a view cannot ask for tokens", "remove the relation", step);
        } else if (relation instanceof Relation.OfIndex) {
            refuse(relation.range(), "WHERE of a view cannot ask an index", "remove the relation", step);
        }
    }

    private static List<Name> columns(Relation relation) {
        if (relation instanceof Relation.OfColumn one) {
            return List.of(one.column());
        }
        if (relation instanceof Relation.OfElement element) {
            return List.of(element.column());
        }
        if (relation instanceof Relation.In in) {
            return List.of(in.column());
        }
        if (relation instanceof Relation.IsNotNull notNull) {
            return List.of(notNull.column());
        }
        if (relation instanceof Relation.OfTuple tuple) {
            return tuple.columns();
        }
        return relation instanceof Relation.TupleIn tuples ? tuples.columns() : List.of();
    }

    private static void refuse(TextRange range, String found, String fix, Step step) {
        step.refuse(CqlRule.SCHEMA_VIEW_WHERE, range, found, fix);
    }
}
