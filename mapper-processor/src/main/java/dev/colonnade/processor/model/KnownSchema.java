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
 * What statements can be about: tables of entities, functions that files create, and what the schema file has.
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
     * @param sources what CQL says besides
     */
    public static KnownSchema of(
            List<MappedClass> entities, List<MappedClass> broken, Catalog catalog, CqlSources sources) {
        Optional<Schema> file = sources.file();
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
        Keyspace classes = new Keyspace(
                keyspace.flatMap(Keyspace::name),
                keyspace.map(Keyspace::complete).orElse(false),
                types,
                tables,
                List.of());
        Keyspace own = classes.withFunctions(sources.functions(classes.typesInOrder()));
        Set<Identifier> unclear = new HashSet<>();
        broken.forEach(entity -> unclear.add(entity.name().identifier()));
        return new KnownSchema(new Schema(own, file.map(Schema::others).orElse(Map.of()), false), unclear);
    }
}
