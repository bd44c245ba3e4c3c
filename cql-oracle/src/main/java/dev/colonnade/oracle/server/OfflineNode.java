package dev.colonnade.oracle.server;

import org.apache.cassandra.config.DatabaseDescriptor;
import org.apache.cassandra.db.Keyspace;
import org.apache.cassandra.db.commitlog.CommitLog;
import org.apache.cassandra.db.virtual.VirtualKeyspaceRegistry;
import org.apache.cassandra.db.virtual.VirtualSchemaKeyspace;
import org.apache.cassandra.schema.Schema;
import org.apache.cassandra.schema.SchemaTransformations;
import org.apache.cassandra.schema.SystemDistributedKeyspace;

/** A node that never joins a cluster: it knows its schema and can prepare and read, but has no network. */
final class OfflineNode {

    private OfflineNode() {}

    static void start() {
        System.setProperty("cassandra.schema.update_handler_factory.class", OfflineSchema.class.getName());
        // Only a daemon has tables, and with them the indexes that decide what a statement may restrict.
        DatabaseDescriptor.daemonInitialization();
        DatabaseDescriptor.createAllDirectories();
        Keyspace.setInitialized();
        CommitLog.instance.start();
        VirtualKeyspaceRegistry.instance.register(VirtualSchemaKeyspace.instance);
        // Where a node keeps which views it has built, and looks when one is dropped.
        Schema.instance.transform(SchemaTransformations.addKeyspace(SystemDistributedKeyspace.metadata(), true));
    }
}
