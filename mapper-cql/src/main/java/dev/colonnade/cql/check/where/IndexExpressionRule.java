package dev.colonnade.cql.check.where;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import java.util.List;
import java.util.Optional;

/**
 * {@code expr()} names one custom index of the table that knows such expressions, in a SELECT (Cassandra:
 * {@code StatementRestrictions.processCustomIndexExpressions}). None of the server's own indexes does.
 */
final class IndexExpressionRule {
    private IndexExpressionRule() {}

    static boolean checkKind(List<Relation> relations, WhereFor what, Scope scope) {
        if (what.kind() == WhereFor.Kind.SELECT) {
            return true;
        }
        for (Relation relation : relations) {
            if (relation instanceof Relation.OfIndex) {
                String found = what.kind() + " cannot ask an index by expr()";
                error(relation, found, "say the rows by their primary key", scope);
                return false;
            }
        }
        return true;
    }

    /** The index of the expression; empty if the rule is broken. */
    static Optional<TableIndex> check(List<Relation.OfIndex> expressions, Indexes indexes, Scope scope) {
        Relation.OfIndex expression = expressions.get(0);
        if (expressions.size() > 1) {
            error(expressions.get(1), "A statement has one expr() at most", "leave out one of them", scope);
            return Optional.empty();
        }
        Identifier name = expression.index().name().identifier();
        Optional<TableIndex> index = indexes.all().stream()
                .filter(known -> known.name(scope.table()).equals(name))
                .findFirst()
                .filter(known -> isOfKeyspace(expression, scope));
        if (index.isEmpty()) {
            error(
                    expression,
                    "The table " + scope.table().name().cql() + " has no index "
                            + expression.index().cql(),
                    "name an index of the table",
                    scope);
        } else if (index.get().index().kind() != Index.Kind.CUSTOM) {
            error(
                    expression,
                    "The index " + name.cql() + " does not know expr(), which only indexes of your own classes may",
                    "compare its column " + index.get().index().column().cql(),
                    scope);
            return Optional.empty();
        }
        index.ifPresent(custom -> CustomIndexes.warn(expression.range(), new Indexes(List.of(custom), true), scope));
        return index;
    }

    private static boolean isOfKeyspace(Relation.OfIndex expression, Scope scope) {
        Optional<Identifier> said = expression.index().keyspace().map(Name::identifier);
        return said.isEmpty()
                || scope.keyspace().name().isEmpty()
                || said.equals(scope.keyspace().name());
    }

    private static void error(Relation relation, String found, String fix, Scope scope) {
        scope.findings().error(CqlRule.INDEX_EXPRESSION, relation.range(), found, fix);
    }
}
