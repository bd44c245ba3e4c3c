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
 * NULL on columns that are not in the key of its table (CreateViewStatement). The values in it are not looked at.
 */
final class ViewWhereRule {
    private ViewWhereRule() {}

    static void check(CreateView view, Table base, Step step) {
        Set<Identifier> restricted = new HashSet<>();
        for (Relation relation : view.where()) {
            for (Name column : columns(relation)) {
                restricted.add(column.identifier());
                checkColumn(relation, column, base, step);
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

    private static void checkColumn(Relation relation, Name column, Table base, Step step) {
        if (base.column(column.identifier()).isEmpty()) {
            UnknownColumnRule.refuse(column, base, step);
        } else if (!(relation instanceof Relation.IsNotNull)
                && !base.kind(base.column(column.identifier()).orElseThrow()).isKey()) {
            refuse(
                    relation.range(),
                    "The column " + column.cql() + " is not in the key of "
                            + base.name().cql() + ", so nothing but IS NOT NULL can be said of it",
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
        return relation instanceof Relation.OfToken ? List.of() : relation.columns();
    }

    private static void refuse(TextRange range, String found, String fix, Step step) {
        step.refuse(CqlRule.SCHEMA_VIEW_WHERE, range, found, fix);
    }
}
