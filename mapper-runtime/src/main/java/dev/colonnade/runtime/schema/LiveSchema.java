package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.metadata.schema.KeyspaceMetadata;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.schema.UserFunction;
import dev.colonnade.cql.schema.UserType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the schema that a cluster has.
 *
 * @since 0.1.0
 */
public final class LiveSchema {
    private LiveSchema() {}

    /**
     * Reads a keyspace, as it is now.
     *
     * @param session a session, whose metadata is refreshed
     * @param keyspace its name
     * @return the keyspace, with every option that the server reports
     * @throws ColonnadeException if there is no such keyspace, or the driver is configured not to see it
     */
    public static Keyspace read(CqlSession session, Identifier keyspace) {
        KeyspaceMetadata metadata = session.refreshSchema()
                .getKeyspace(CqlIdentifier.fromInternal(keyspace.name()))
                .orElseThrow(() -> new ColonnadeException("There is no keyspace " + keyspace.cql()
                        + ": create it; or see that advanced.metadata.schema of the driver is enabled and its"
                        + " refreshed-keyspaces name it, or choose SchemaAction.NONE"));
        Map<Identifier, TableOptions> unreported = UnreportedOptions.read(session, keyspace);
        LiveMasks masks = LiveMasks.read(session, metadata);
        Map<Identifier, Table> tables = Stream.concat(
                        metadata.getTables().values().stream().map(LiveTables::of),
                        metadata.getViews().values().stream().map(LiveTables::of))
                .map(table -> table.withOptions(
                        table.options().with(unreported.getOrDefault(table.name(), TableOptions.NONE))))
                .map(masks::of)
                .collect(Collectors.toMap(Table::name, table -> table));
        return keyspace(metadata, tables);
    }

    private static Keyspace keyspace(KeyspaceMetadata keyspace, Map<Identifier, Table> tables) {
        Map<Identifier, UserType> types = keyspace.getUserDefinedTypes().values().stream()
                .map(LiveSchema::type)
                .collect(Collectors.toMap(UserType::name, type -> type));
        List<UserFunction> functions = Stream.concat(
                        keyspace.getFunctions().values().stream().map(LiveFunctions::of),
                        keyspace.getAggregates().values().stream().map(LiveFunctions::of))
                .toList();
        return new Keyspace(
                Optional.of(LiveTables.name(keyspace.getName())),
                true,
                types,
                tables,
                functions,
                Optional.of(new KeyspaceOptions(keyspace.getReplication(), Optional.of(keyspace.isDurableWrites()))));
    }

    private static UserType type(UserDefinedType type) {
        List<Field> fields = IntStream.range(0, type.getFieldNames().size())
                .mapToObj(i -> new Field(
                        LiveTables.name(type.getFieldNames().get(i)),
                        LiveTypes.of(type.getFieldTypes().get(i))))
                .toList();
        return new UserType(LiveTables.name(type.getName()), fields);
    }
}
