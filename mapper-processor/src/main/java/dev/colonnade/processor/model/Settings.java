package dev.colonnade.processor.model;

import dev.colonnade.cql.CassandraVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the options of the processor say, right or wrong. What is wrong counts as not said.
 *
 * @param options the options by their names
 */
public record Settings(Map<String, String> options) {
    /** The version of Cassandra whose rules hold. */
    public static final String VERSION = "colonnade.cassandra";

    /** Whether a warning is an error. */
    public static final String STRICT = "colonnade.strict";

    /** The codes that are turned off, separated by commas. */
    public static final String OFF = "colonnade.off";

    /** A file with the rest of the schema, or a folder of migrations. */
    public static final String SCHEMA = "colonnade.schema";

    /** How names of Java become names in CQL where no annotation says it. */
    public static final String NAMING = "colonnade.naming";

    /** The folder of resources, where the compiler does not see them. */
    public static final String RESOURCES = "colonnade.resources";

    /** The names of all options. */
    public static final Set<String> NAMES = Set.of(VERSION, STRICT, OFF, SCHEMA, NAMING, RESOURCES);

    public Settings {
        options = Map.copyOf(options);
    }

    /** The settings of a compilation. The compiler gives a null for an option without a value. */
    public static Settings of(Map<String, @Nullable String> options) {
        Map<String, String> given = new HashMap<>();
        NAMES.stream()
                .filter(options::containsKey)
                .forEach(name -> given.put(name, Objects.requireNonNullElse(options.get(name), "")));
        return new Settings(given);
    }

    /** The version of Cassandra whose rules hold. */
    public CassandraVersion version() {
        return Stream.of(CassandraVersion.values())
                .filter(version -> version.text().equals(options.get(VERSION)))
                .findFirst()
                .orElse(CassandraVersion.V5_0);
    }

    /** Whether a warning is an error. */
    public boolean strict() {
        return "true".equals(options.get(STRICT));
    }

    /** The codes that are turned off. */
    public Set<String> turnedOff() {
        return Stream.of(options.getOrDefault(OFF, "").split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    /** How names of Java become names in CQL where no annotation says it. */
    public Naming naming() {
        return Stream.of(Naming.values())
                .filter(naming -> naming.name().equals(options.get(NAMING)))
                .findFirst()
                .orElse(Naming.SNAKE_CASE_INSENSITIVE);
    }

    /** Where the rest of the schema stands, if that is said. */
    public Optional<String> schema() {
        return path(SCHEMA);
    }

    /** Where resources stand, if that is said. */
    public Optional<String> resources() {
        return path(RESOURCES);
    }

    private Optional<String> path(String option) {
        return Optional.ofNullable(options.get(option)).filter(path -> !path.isBlank());
    }
}
