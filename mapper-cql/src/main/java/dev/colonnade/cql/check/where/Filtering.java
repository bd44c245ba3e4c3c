package dev.colonnade.cql.check.where;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import java.util.List;
import java.util.stream.Stream;

/** What the rules about ALLOW FILTERING say. */
final class Filtering {
    static final String ALLOW = "write ALLOW FILTERING at the end";

    private Filtering() {}

    static void report(Analysis analysis, Scope scope, TextRange range, String found, Stream<String> ways) {
        scope.findings()
                .error(
                        CqlRule.FILTERING,
                        range,
                        found,
                        Indexes.describe(analysis.indexes().all(), scope.table()),
                        Stream.concat(ways, Stream.of(ALLOW)).collect(joining(", or ")));
    }

    /** What would be read: "every row of the partition would be read, and thrown away if it does not fit". */
    static String waste(Analysis analysis) {
        return (analysis.key().isFixed() ? "every row of the partition" : "every row of the table")
                + " would be read, and thrown away if it does not fit";
    }

    /** The columns of the partition key that are not restricted. */
    static List<Identifier> missing(Analysis analysis) {
        return analysis.table().partitionKey().stream()
                .filter(column -> analysis.key().columns().of(column).isEmpty())
                .toList();
    }

    /** What to add: {@code a = … AND b = …}. */
    static String equal(List<Identifier> columns) {
        return columns.stream().map(column -> column.cql() + " = …").collect(joining(" AND "));
    }

    static String names(List<Identifier> columns) {
        return columns.stream().map(Identifier::cql).collect(joining(", "));
    }

    /** Why no index serves a restriction: "has no index", "has an index that serves = only". */
    static String unserved(Restriction restriction, Analysis analysis) {
        List<String> served = restriction.columns().stream()
                .flatMap(column -> analysis.indexes().of(column).stream().map(index -> index.serves(column)))
                .distinct()
                .toList();
        return served.isEmpty() ? "has no index" : "has an index that serves only " + String.join(" and ", served);
    }
}
