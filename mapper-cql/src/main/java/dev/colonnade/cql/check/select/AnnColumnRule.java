package dev.colonnade.cql.check.select;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.NearestProblem;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Ordering;
import java.util.Optional;

/**
 * ANN OF orders by an indexed vector of floats, and what WHERE restricts besides is indexed too, or says the partition
 * and its first clustering columns (Cassandra 5.0: "ANN ordering is only supported on float vector indexes", "ANN
 * ordering by vector requires").
 */
final class AnnColumnRule {
    private AnnColumnRule() {}

    static void check(OrderBy order, Restrictions where, Scope scope) {
        Optional<Column> column = order.nearest();
        if (column.isPresent()) {
            where.nearestProblem().ifPresent(problem -> report(problem, column.get(), order, scope));
        }
    }

    private static void report(NearestProblem problem, Column column, OrderBy order, Scope scope) {
        Ordering ordering = order.columns().get(column);
        TextRange range = ordering == null
                ? TextRange.NONE
                : problem == NearestProblem.OTHERS_NOT_INDEXED
                        ? ordering.range()
                        : ordering.column().range();
        scope.findings()
                .error(CqlRule.ANN_COLUMN, range, found(problem, column.name().cql()), fix(problem, column));
    }

    private static String found(NearestProblem problem, String column) {
        return switch (problem) {
            case NOT_A_FLOAT_VECTOR ->
                "The column " + column + " is no vector of floats, and only those have neighbours";
            case NOT_INDEXED -> "The column " + column + " has no index, which ANN OF needs";
            case OTHERS_NOT_INDEXED ->
                "WHERE restricts a column that has no index, so that the nearest rows by " + column
                        + " cannot be found";
        };
    }

    private static String fix(NearestProblem problem, Column column) {
        return switch (problem) {
            case NOT_A_FLOAT_VECTOR -> "order by a column of type vector<float, n>";
            case NOT_INDEXED -> "create an index on " + column.name().cql() + " USING 'sai'";
            case OTHERS_NOT_INDEXED -> "create an index on that column, or say the whole partition key";
        };
    }
}
