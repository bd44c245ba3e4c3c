package dev.colonnade.cql.check.where;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import java.util.List;

/** What is said where it depends on an index of which nothing is known whether the server takes a statement. */
final class CustomIndexes {
    private CustomIndexes() {}

    static void warn(Restriction restriction, Indexes indexes, Scope scope) {
        warn(restriction.relations().get(0).range(), indexes, scope);
    }

    /** Says it, unless it was said already. */
    static void warn(TextRange range, Indexes indexes, Scope scope) {
        if (scope.findings().all().stream().anyMatch(finding -> finding.rule() == CqlRule.CUSTOM_INDEX)) {
            return;
        }
        List<TableIndex> unknown = indexes.all().stream()
                .filter(index -> index instanceof CustomIndex || index instanceof SasiIndex)
                .toList();
        scope.findings()
                .warning(
                        CqlRule.CUSTOM_INDEX,
                        range,
                        "Whether this works depends on the index "
                                + unknown.get(0).name(scope.table()).cql() + ", of whose class nothing is known",
                        List.of(),
                        "try it on a server, or restrict columns whose indexes are known");
    }
}
