package dev.colonnade.cql.check.where;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code token()} has all columns of the partition key and no others, each once and in the order of the key (Cassandra:
 * {@code TokenRelation.toReceivers}).
 */
final class TokenRelationRule {
    private TokenRelationRule() {}

    /** The columns; none if the rule is broken. */
    static List<KeyedColumn> check(Relation.OfToken relation, Scope scope) {
        List<KeyedColumn> columns = new ArrayList<>();
        for (Name name : relation.columns()) {
            Optional<KeyedColumn> column = Columns.keyed(name, scope);
            if (column.isEmpty()) {
                return List.of();
            }
            columns.add(column.get());
        }
        List<Identifier> names = columns.stream().map(KeyedColumn::name).toList();
        if (names.equals(scope.table().partitionKey())) {
            return columns;
        }
        broken(relation, names, scope);
        return List.of();
    }

    private static void broken(Relation.OfToken relation, List<Identifier> names, Scope scope) {
        List<Identifier> key = scope.table().partitionKey();
        String token = key.stream().map(Identifier::cql).collect(joining(", ", "token(", ")"));
        Name first = relation.columns().get(0);
        Name last = relation.columns().get(relation.columns().size() - 1);
        scope.findings()
                .error(
                        CqlRule.TOKEN_RELATION,
                        first.range().to(last.range()),
                        "A token is of the whole partition key, each column once and in its order, and this one "
                                + why(names, key),
                        List.of(token),
                        "write " + token);
    }

    private static String why(List<Identifier> names, List<Identifier> key) {
        List<Identifier> missing =
                key.stream().filter(column -> !names.contains(column)).toList();
        if (!missing.isEmpty()) {
            return "lacks " + missing.stream().map(Identifier::cql).collect(joining(", "));
        }
        List<Identifier> others =
                names.stream().filter(column -> !key.contains(column)).toList();
        if (!others.isEmpty()) {
            return "has " + others.get(0).cql() + ", which is not in the key";
        }
        return names.size() > key.size() ? "has a column twice" : "has another order";
    }
}
