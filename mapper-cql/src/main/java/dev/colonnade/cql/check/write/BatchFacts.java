package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.term.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the text of a BATCH tells of the partitions that it writes.
 *
 * @param partitions how many they are
 * @since 0.1.0
 */
public record BatchFacts(Partitions partitions) {
    /** How many partitions. */
    public enum Partitions {
        /** One: all statements have the same table, and as its key the same constants or named markers. */
        ONE,
        /** At least two: the same table with different constants as its key, or different tables. */
        SEVERAL,
        /** That depends on what is bound. */
        UNKNOWN
    }

    /**
     * Looks at a batch.
     *
     * @param batch the batch
     * @param schema the tables
     * @return what its text tells
     */
    public static BatchFacts of(Batch batch, Schema schema) {
        List<Modification> statements = batch.statements();
        if (statements.isEmpty()) {
            return new BatchFacts(Partitions.UNKNOWN);
        }
        Map<Table, PartitionKey> first = new HashMap<>();
        boolean same = true;
        for (Modification statement : statements) {
            Optional<Keyspace> keyspace = keyspace(statement, schema);
            Optional<Table> table = keyspace.flatMap(found -> table(statement, found));
            if (table.isEmpty()) {
                same = false;
                continue;
            }
            Home home = new Home(keyspace.get(), table.get());
            PartitionKey key = PartitionKey.of(statement, home, table.get().partitionKey());
            PartitionKey other = first.putIfAbsent(table.get(), key);
            if (other != null && other.differs(key)) {
                return new BatchFacts(Partitions.SEVERAL);
            }
            same &= other == null || key.isSame(other);
        }
        return new BatchFacts(first.size() > 1 ? Partitions.SEVERAL : same ? Partitions.ONE : Partitions.UNKNOWN);
    }

    private static Optional<Keyspace> keyspace(Modification statement, Schema schema) {
        return schema.keyspace(statement.table().keyspace().map(Name::identifier));
    }

    private static Optional<Table> table(Modification statement, Keyspace keyspace) {
        return keyspace.table(statement.table().name().identifier());
    }
}
