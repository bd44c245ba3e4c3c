package dev.colonnade.processor.model;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.UserFunction;
import dev.colonnade.cql.schema.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said of the schema in CQL, beside the classes.
 *
 * @param file the schema file, if there is one
 * @param functions the files of functions of each interface, the nearest first
 * @param version the version whose rules hold
 */
public record CqlSources(Optional<Schema> file, List<FunctionFiles> functions, CassandraVersion version) {
    public CqlSources {
        functions = List.copyOf(functions);
    }

    /** The same, as an interface sees it that has files of its own. */
    public CqlSources seenFrom(FunctionFiles own) {
        return new CqlSources(
                file,
                Stream.concat(Stream.of(own), functions.stream()).distinct().toList(),
                version);
    }

    /**
     * The functions of the schema file, then those of the others that it has not.
     *
     * @param types the types that they can use, each behind those that it uses
     */
    List<UserFunction> functions(List<UserType> types) {
        List<UserFunction> all = new ArrayList<>();
        file.ifPresent(schema -> all.addAll(schema.keyspace().functions()));
        for (FunctionFiles files : functions) {
            SchemaReading reading = files.read(types, version);
            reading.schema().keyspace().functions().stream()
                    .filter(function -> all.stream().noneMatch(known -> isCalledAlike(known, function)))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean isCalledAlike(UserFunction one, UserFunction other) {
        return one.name().equals(other.name()) && one.arguments().equals(other.arguments());
    }
}
