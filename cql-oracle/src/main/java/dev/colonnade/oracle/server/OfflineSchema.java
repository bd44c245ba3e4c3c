package dev.colonnade.oracle.server;

import java.util.function.BiConsumer;
import org.apache.cassandra.schema.OfflineSchemaUpdateHandler;
import org.apache.cassandra.schema.SchemaTransformation.SchemaTransformationResult;
import org.apache.cassandra.schema.SchemaUpdateHandler;
import org.apache.cassandra.schema.SchemaUpdateHandlerFactory;

/** Makes a schema that agrees with no other node. Public, because Cassandra makes it by its name. */
public final class OfflineSchema implements SchemaUpdateHandlerFactory {

    @Override
    public SchemaUpdateHandler getSchemaUpdateHandler(
            boolean online, BiConsumer<SchemaTransformationResult, Boolean> callback) {
        return new OfflineSchemaUpdateHandler(callback);
    }
}
