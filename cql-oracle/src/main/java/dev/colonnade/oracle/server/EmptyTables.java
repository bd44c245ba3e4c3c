package dev.colonnade.oracle.server;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.cassandra.cql3.CQLStatement;
import org.apache.cassandra.cql3.statements.BatchStatement;
import org.apache.cassandra.cql3.statements.ModificationStatement;
import org.apache.cassandra.db.ColumnFamilyStore;
import org.apache.cassandra.db.Keyspace;
import org.apache.cassandra.db.memtable.Memtable;
import org.apache.cassandra.index.Index;
import org.apache.cassandra.index.sai.StorageAttachedIndex;

/** Forgets what a statement wrote, so that what the server says of a statement does not depend on those before it. */
final class EmptyTables {

    private EmptyTables() {}

    static void restore(CQLStatement executed) {
        for (ModificationStatement write : writes(executed)) {
            // A view or an index has tables too.
            for (ColumnFamilyStore table : Keyspace.open(write.keyspace()).getColumnFamilyStores()) {
                for (ColumnFamilyStore store : table.concatWithIndexes()) {
                    restore(store);
                }
            }
        }
    }

    private static List<ModificationStatement> writes(CQLStatement executed) {
        if (executed instanceof BatchStatement batch) {
            return batch.getStatements();
        }
        return executed instanceof ModificationStatement write ? List.of(write) : List.of();
    }

    private static void restore(ColumnFamilyStore store) {
        Memtable written = store.getTracker().getView().getCurrentMemtable();
        if (written.isClean()) {
            return;
        }
        store.clearUnsafe();
        // Custom indexes keep what is in memory by themselves.
        Memtable empty = store.getTracker().getView().getCurrentMemtable();
        store.getTracker().notifyRenewed(empty);
        store.getTracker().notifyDiscarded(written);
        release(written);
        for (Index index : store.indexManager.listIndexes()) {
            if (index.getClass().getSimpleName().equals("StorageAttachedIndex")) {
                Vectors.begin(index, empty);
            }
        }
    }

    /** What is not told that it is done with keeps its share of the memory for writes, and a thread looks for more. */
    private static void release(Memtable written) {
        written.switchOut(Keyspace.writeOrder.newBarrier(), new AtomicReference<>());
        written.discard();
    }

    /** Cassandra 4.1 has no such indexes, and must not load the class. */
    private static final class Vectors {
        /** An index of vectors that has nothing in memory says nothing of a relation that it does not serve. */
        static void begin(Index index, Memtable empty) {
            ((StorageAttachedIndex) index).memtableIndexManager().maybeInitializeMemtableIndex(empty);
        }
    }
}
