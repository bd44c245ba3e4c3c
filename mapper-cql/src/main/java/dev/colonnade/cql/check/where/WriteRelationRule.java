package dev.colonnade.cql.check.where;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * A write has relations on columns of the primary key only, and never CONTAINS (Cassandra:
 * {@code StatementRestrictions}).
 */
final class WriteRelationRule implements WholeRule {
    /** Checks a relation by itself: the server refuses CONTAINS before it looks at the column. */
    static boolean checkContains(Relation relation, WhereFor what, Scope scope) {
        Operator operator = Relations.operator(relation);
        boolean contains = operator == Operator.CONTAINS || operator == Operator.CONTAINS_KEY;
        if (contains && (what.kind() == WhereFor.Kind.UPDATE || what.kind() == WhereFor.Kind.DELETE)) {
            scope.findings()
                    .error(
                            CqlRule.WRITE_RELATION,
                            relation.range(),
                            what.kind() + " cannot ask for rows by what they contain, only by their primary key",
                            key(scope.table()),
                            "select the keys of the rows first, then write them by their keys");
            return false;
        }
        return true;
    }

    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.isWrite() && !analysis.others().isEmpty();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction first = analysis.others().all().get(0);
        scope.findings()
                .error(
                        CqlRule.WRITE_RELATION,
                        Relations.place(first, analysis.what().place()),
                        "The column " + first.first().cql() + " is not of the primary key, and "
                                + analysis.what().kind() + " says its rows by their primary key only",
                        key(scope.table()),
                        "write IF " + first.first().cql() + " …, if the row is to be written under a condition,"
                                + " or select the keys of the rows first");
    }

    private static List<String> key(Table table) {
        List<Identifier> key = new ArrayList<>(table.partitionKey());
        table.clusteringColumns().stream().map(ClusteringColumn::name).forEach(key::add);
        return key.stream().map(Identifier::cql).toList();
    }
}
