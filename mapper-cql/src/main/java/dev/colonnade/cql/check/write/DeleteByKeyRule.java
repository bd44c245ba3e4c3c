package dev.colonnade.cql.check.write;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.Target;
import java.util.List;

/**
 * Columns of rows are deleted by the whole primary key, and so are rows and all that a condition on rows decides
 * (Cassandra: {@code DeleteStatement.Parsed}; without a condition when it executes, if an IN has any values).
 */
final class DeleteByKeyRule {
    private DeleteByKeyRule() {}

    static void check(Delete delete, ColumnsUsed deleted, ColumnsUsed tested, Restrictions restrictions, Write write) {
        if (restrictions.isWrong() || restrictions.primaryKeyIsComplete()) {
            return;
        }
        boolean nothing = restrictions.deletesNothing() && !delete.isConditional();
        boolean columns = !delete.targets().isEmpty() && deleted.regular() && !nothing;
        if (columns) {
            refuse(
                    range(delete.targets()),
                    "Columns are deleted from single rows, and WHERE does not say the whole primary key",
                    write);
        } else if (delete.isConditional() && (deleted.regular() || tested.regular())) {
            TextRange range = delete.condition().map(IfClause::range).orElse(delete.range());
            refuse(range, "A condition decides over one row, and WHERE does not say the whole primary key", write);
        }
    }

    private static TextRange range(List<Target> targets) {
        return targets.get(0).range().to(targets.get(targets.size() - 1).range());
    }

    private static void refuse(TextRange range, String found, Write write) {
        String missing = String.join(
                " and ",
                write.table().clusteringColumns().stream()
                        .map(column -> column.name().cql())
                        .toList());
        write.findings().error(CqlRule.DELETE_BY_KEY, range, found, "restrict " + missing + " by = or IN in WHERE");
    }
}
