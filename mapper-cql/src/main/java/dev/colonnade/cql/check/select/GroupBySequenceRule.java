package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.Term;
import java.util.List;

/**
 * GROUP BY names columns in the order of the primary key and the whole partition key, and leaves out only what is
 * restricted by {@code =} (Cassandra: "Group by currently only support groups of columns following their declared
 * order", "Group by is not supported on only a part of the partition key").
 */
final class GroupBySequenceRule {
    private final SelectContext context;
    private final List<Identifier> key;
    private int position;

    GroupBySequenceRule(SelectContext context) {
        this.context = context;
        this.key = PrimaryKeys.of(context.scope().table());
    }

    /** Goes along the key to a column, over those that have one value. */
    boolean moveTo(Identifier column, Term term) {
        while (position < key.size()) {
            Identifier next = key.get(position++);
            if (next.equals(column)) {
                return true;
            }
            if (!context.where().isWrong() && !context.where().isEqual(next)) {
                return refuse(
                        term,
                        "Rows cannot be grouped by " + column.cql() + " without " + next.cql() + " before it",
                        "name the columns in the order of the primary key");
            }
        }
        return refuse(
                term,
                "Rows cannot be grouped by " + column.cql()
                        + ", because it does not stand after the column before it in the primary key",
                "name the columns in the order of the primary key");
    }

    /** Whether the whole partition key was gone over, if rows are grouped at all. */
    boolean isWhole() {
        List<Term> terms = context.select().groupBy();
        if (terms.isEmpty()
                || position >= context.scope().table().partitionKey().size()) {
            return true;
        }
        String missing = key.get(position).cql();
        return refuse(
                terms.get(terms.size() - 1),
                "Rows cannot be grouped by a part of the partition key, and " + missing + " is missing",
                "add " + missing);
    }

    private boolean refuse(Term term, String found, String fix) {
        context.scope().findings().error(CqlRule.GROUP_BY_SEQUENCE, term.range(), found, PrimaryKeys.names(key), fix);
        return false;
    }
}
