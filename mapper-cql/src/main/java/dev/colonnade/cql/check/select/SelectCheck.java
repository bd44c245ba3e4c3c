package dev.colonnade.cql.check.select;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.select.selector.SelectableReader;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.check.where.Where;
import dev.colonnade.cql.check.where.WhereFor;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import java.util.List;
import java.util.Optional;

/**
 * The rules of SELECT, in the server's order (Cassandra: {@code SelectStatement.RawStatement.prepare}).
 *
 * @since 0.1.0
 */
public final class SelectCheck {
    private SelectCheck() {}

    /**
     * Checks a SELECT, and says there what is found.
     *
     * @param select the statement
     * @param scope what is known of it
     * @param terms its terms
     * @return what it gives
     */
    public static SelectResult check(Select select, Scope scope, Terms terms) {
        SelectableReader reader = new SelectableReader(scope, terms);
        Selectors selectors = new Selectors(select.selection(), scope, reader);
        boolean onlyStatic = selectors.areStatic();

        OrderBy order = OrderBy.read(select.orderBy(), scope, terms);
        boolean isOrdered = !select.orderBy().isEmpty();
        if (isOrdered) {
            AnnAloneRule.check(order, scope);
        }
        Restrictions where = Where.check(
                select.where(),
                WhereFor.select(
                        onlyStatic, selectors.readStatic(), select.allowFiltering(), order.nearest(), place(select)),
                scope,
                terms);
        if (isOrdered) {
            AnnColumnRule.check(order, where, scope);
        }

        Selection selection = selectors.select();
        SelectContext context = new SelectContext(select, selection, order, where, scope);
        if (context.isDistinct()) {
            PerPartitionLimitRule.checkDistinct(context);
            DistinctRelationRule.check(context);
            if (DistinctSelectionRule.check(context)) {
                DistinctKeyRule.check(context);
            }
        }

        GroupBy groups = GroupBy.check(context, reader);
        PerPartitionLimitRule.checkAggregate(context);

        if (isOrdered) {
            OrderByPartitionRule.check(context);
            OrderByColumnsRule.check(context);
        }
        where.checkFiltering();
        LimitRule.check(context, terms);

        groups.checkFunction();
        if (isOrdered) {
            AnnNullRule.check(context);
            AnnLimitRule.check(context);
            OrderByPagingRule.check(context);
        }
        return new SelectResult(
                selection.columns(),
                where.isImpossible() ? Optional.empty() : Optional.of(where.accessPath()),
                Cardinalities.of(context, groups.columns()));
    }

    private static TextRange place(Select select) {
        List<Relation> relations = select.where();
        return relations.isEmpty()
                ? select.table().range()
                : relations
                        .get(0)
                        .range()
                        .to(relations.get(relations.size() - 1).range());
    }
}
