package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Scope;

/** The server's tables that are in memory. */
final class VirtualTables {
    private VirtualTables() {}

    /**
     * Whether a table is filtered without ALLOW FILTERING: from Cassandra 5.0 all virtual ones but the log (Cassandra:
     * {@code VirtualTable.allowFilteringImplicitly}).
     */
    static boolean filterUnasked(Scope scope) {
        return scope.version().isAtLeast(CassandraVersion.V5_0)
                && scope.isVirtual()
                && !scope.table().name().name().equals("system_logs");
    }
}
