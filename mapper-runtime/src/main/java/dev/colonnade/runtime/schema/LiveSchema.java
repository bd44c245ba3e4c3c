package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.metadata.schema.KeyspaceMetadata;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.schema.Table;
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
     * Reads a keyspace.
     *
     * @param keyspace the driver's metadata of it
     * @return the keyspace, with every option that the server reports
     */
    public static Keyspace of(KeyspaceMetadata keyspace) {
        Map<Identifier, UserType> types = keyspace.getUserDefinedTypes().values().stream()
                .map(LiveSchema::type)
                .collect(Collectors.toMap(UserType::name, type -> type));
        Map<Identifier, Table> tables = Stream.concat(
                        keyspace.getTables().values().stream().map(LiveTables::of),
                        keyspace.getViews().values().stream().map(LiveTables::of))
                .collect(Collectors.toMap(Table::name, table -> table));
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
                Optional.of(new KeyspaceOptions(keyspace.getReplication(), keyspace.isDurableWrites())));
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
