package dev.colonnade.runtime.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables in which it is kept what was migrated, and who is at it. They are of no program's schema.
 *
 * @since 0.1.0
 */
public final class OwnTables {
    private OwnTables() {}

    /**
     * Leaves them out.
     *
     * @param keyspace a keyspace, which need not have them
     * @return all else that it holds
     */
    public static Keyspace leftOut(Keyspace keyspace) {
        Map<Identifier, Table> tables = new HashMap<>(keyspace.tables());
        tables.remove(SchemaLock.TABLE);
        tables.remove(MigrationHistory.TABLE);
        return keyspace.withTables(tables);
    }
}
