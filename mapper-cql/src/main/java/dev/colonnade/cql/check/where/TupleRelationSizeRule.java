package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.term.TupleLiteral;
import java.util.List;

/** A tuple has as many values as there are columns (Cassandra: {@code Tuples.Literal.prepare}). */
final class TupleRelationSizeRule {
    private TupleRelationSizeRule() {}

    static boolean check(TupleLiteral tuple, List<KeyedColumn> columns, Findings findings) {
        int values = tuple.elements().size();
        if (values == columns.size()) {
            return true;
        }
        findings.error(
                CqlRule.TUPLE_RELATION_SIZE,
                tuple.range(),
                "The tuple " + tuple.cql() + " has " + values + (values == 1 ? " value" : " values") + " for the "
                        + columns.size() + (columns.size() == 1 ? " column (" : " columns (") + Relations.list(columns)
                        + ")",
                "write one value for each column");
        return false;
    }
}
