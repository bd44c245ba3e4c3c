package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.KeyedColumn;
import java.util.List;

/** LIKE is asked of a column with an index that knows it, in a SELECT (Cassandra: {@code StatementRestrictions}). */
final class LikeIndexRule {
    private LikeIndexRule() {}

    static boolean check(Restriction like, WhereFor what, Indexes indexes, Scope scope) {
        boolean select = what.kind() == WhereFor.Kind.SELECT;
        if (select && indexes.serves(like)) {
            return true;
        }
        if (select && indexes.assuming().serves(like)) {
            CustomIndexes.warn(like, indexes, scope);
            return true;
        }
        KeyedColumn column = like.first();
        List<TableIndex> known = indexes.of(column);
        scope.findings()
                .error(
                        CqlRule.LIKE_INDEX,
                        like.relations().get(0).range(),
                        select
                                ? "LIKE is asked of an index, and the column " + column.cql() + " has "
                                        + (known.isEmpty() ? "none" : "none that knows it")
                                : what.kind() + " cannot ask for rows by LIKE, only by their primary key",
                        Indexes.describe(known, scope.table()),
                        select
                                ? "create a SASI index on " + column.cql() + ", or compare by ="
                                : "select the keys of the rows first, then write them by their keys");
        return false;
    }
}
