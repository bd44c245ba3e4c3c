package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables that statements can be about: of entities, and of the schema file.
 *
 * @param schema the tables
 * @param unclear the tables of entities that have problems themselves, of which no statement can be checked
 */
public record KnownSchema(Schema schema, Set<Identifier> unclear) {
    public KnownSchema {
        unclear = Set.copyOf(unclear);
    }

    /**
     * Puts entities and file together. The file says more of a table than the entity, such as its indexes.
     *
     * @param entities entities without problems, the nearest first
     * @param broken entities with problems
     * @param catalog the types that the entities use
     * @param file the schema of the file, if there is one
     */
    public static KnownSchema of(
            List<MappedClass> entities, List<MappedClass> broken, Catalog catalog, Optional<Schema> file) {
        Map<Identifier, Table> tables = new HashMap<>();
        Map<Identifier, UserType> types = new HashMap<>();
        file.map(Schema::keyspace).ifPresent(keyspace -> {
            tables.putAll(keyspace.tables());
            types.putAll(keyspace.types());
        });
        for (MappedClass entity : entities) {
            tables.putIfAbsent(entity.name().identifier(), entity.table());
        }
        for (MappedClass type : catalog.userTypes(entities)) {
            types.putIfAbsent(type.name().identifier(), type.userType());
        }
        Optional<Keyspace> keyspace = file.map(Schema::keyspace);
        Keyspace own = new Keyspace(
                keyspace.flatMap(Keyspace::name),
                keyspace.map(Keyspace::complete).orElse(false),
                types,
                tables,
                keyspace.map(Keyspace::functions).orElse(List.of()));
        Set<Identifier> unclear = new HashSet<>();
        broken.forEach(entity -> unclear.add(entity.name().identifier()));
        return new KnownSchema(new Schema(own, file.map(Schema::others).orElse(Map.of()), false), unclear);
    }
}
