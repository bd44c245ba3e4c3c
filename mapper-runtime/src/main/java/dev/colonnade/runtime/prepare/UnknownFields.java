package dev.colonnade.runtime.prepare;

import static java.util.stream.Collectors.joining;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.cql.ColumnDefinition;
import com.datastax.oss.driver.api.core.cql.ColumnDefinitions;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.ListType;
import com.datastax.oss.driver.api.core.type.MapType;
import com.datastax.oss.driver.api.core.type.SetType;
import com.datastax.oss.driver.api.core.type.TupleType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.VectorType;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.UserType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns, once for each type, of fields that the server's user-defined type has and a mapper does not know: a value that
 * is written as a whole has null there, whatever a newer program has written. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class UnknownFields {
    private static final Logger LOG = LoggerFactory.getLogger(UnknownFields.class);

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private volatile List<String> schema = List.of();
    /** The types of the schema; null until a statement writes one that the server has. */
    private volatile @Nullable Map<Identifier, UserType> known;

    /** Makes it for a mapper that knows no type yet. */
    public UnknownFields() {}

    /**
     * Takes what the mapper knows.
     *
     * @param statements those that create its types, in the order of their dependence
     */
    public void compareWith(List<String> statements) {
        schema = List.copyOf(statements);
        known = null;
    }

    /**
     * Warns of what statements write.
     *
     * @param queries the statements
     * @param variables gives their bind markers, with the types that the server has
     */
    public void warn(List<Query> queries, Function<Query, ColumnDefinitions> variables) {
        Map<String, UserDefinedType> types = new LinkedHashMap<>();
        Map<String, List<String>> writes = new LinkedHashMap<>();
        for (Query query : whole(queries)) {
            for (ColumnDefinition variable : variables.apply(query)) {
                userTypes(variable.getType()).forEach(type -> {
                    String name = type.getKeyspace() + "." + type.getName().asCql(true);
                    types.putIfAbsent(name, type);
                    writes.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(variable.getName().asCql(true) + " of " + query.method());
                });
            }
        }
        if (!types.isEmpty()) {
            Map<Identifier, UserType> known = known();
            types.forEach((name, type) -> warn(name, unknown(type, known), writes.getOrDefault(name, List.of())));
        }
    }

    /** Those that write values as a whole. The INSERT of a method that updates is only asked for its types. */
    private static List<Query> whole(List<Query> queries) {
        Set<String> updates = queries.stream()
                .filter(query -> isA("UPDATE", query))
                .map(Query::method)
                .collect(Collectors.toSet());
        return queries.stream()
                .filter(query -> isA("INSERT", query) ? !updates.contains(query.method()) : !isA("SELECT", query))
                .toList();
    }

    private static boolean isA(String kind, Query query) {
        return query.cql().toUpperCase(Locale.ROOT).startsWith(kind);
    }

    /** A type, and those that stand in it. */
    private static Stream<UserDefinedType> userTypes(DataType type) {
        if (type instanceof UserDefinedType user) {
            return Stream.concat(Stream.of(user), user.getFieldTypes().stream().flatMap(UnknownFields::userTypes));
        }
        return parts(type).stream().flatMap(UnknownFields::userTypes);
    }

    private static List<DataType> parts(DataType type) {
        if (type instanceof ListType list) {
            return List.of(list.getElementType());
        }
        if (type instanceof SetType set) {
            return List.of(set.getElementType());
        }
        if (type instanceof MapType map) {
            return List.of(map.getKeyType(), map.getValueType());
        }
        if (type instanceof TupleType tuple) {
            return tuple.getComponentTypes();
        }
        return type instanceof VectorType vector ? List.of(vector.getElementType()) : List.of();
    }

    /** Each DAO of the mapper asks. */
    private Map<Identifier, UserType> known() {
        Map<Identifier, UserType> types = known;
        if (types == null) {
            types = read();
            known = types;
        }
        return types;
    }

    private Map<Identifier, UserType> read() {
        return new SchemaReader(CassandraVersion.V5_0)
                .read(List.of(new SchemaText("mapper", String.join(";\n", schema))))
                .schema()
                .keyspace()
                .types();
    }

    private static List<CqlIdentifier> unknown(UserDefinedType type, Map<Identifier, UserType> known) {
        Optional<UserType> expected =
                Optional.ofNullable(known.get(new Identifier(type.getName().asInternal())));
        return expected.stream()
                .flatMap(there -> type.getFieldNames().stream()
                        .filter(field ->
                                there.field(new Identifier(field.asInternal())).isEmpty()))
                .toList();
    }

    private void warn(String type, List<CqlIdentifier> fields, List<String> writes) {
        if (!fields.isEmpty() && told.add(type)) {
            LOG.warn(
                    "The type {} has fields that this program does not know: {}. They become null in each value that it"
                            + " writes as a whole: {}. Let no program write them before all that write the type know"
                            + " them: deploy the class with the new fields first, then the program that fills them",
                    type,
                    fields.stream().map(field -> field.asCql(true)).collect(joining(", ")),
                    writes.stream().distinct().collect(joining(", ")));
        }
    }
}
