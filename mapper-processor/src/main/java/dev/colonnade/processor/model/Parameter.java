package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A parameter of a DAO method.
 *
 * @param name its name in Java
 * @param cqlName its name in CQL
 * @param type its type, as a value
 * @param entity the entity that it is, or that all its elements are
 * @param many whether it is a collection or array of entities
 * @param ttl whether it is the time to live
 * @param timestamp whether it is the time of the write
 * @param nullable whether it is said that it can be null
 * @param site where it is declared
 */
public record Parameter(
        String name,
        Name cqlName,
        ValueType type,
        Optional<MappedClass> entity,
        boolean many,
        boolean ttl,
        boolean timestamp,
        boolean nullable,
        Site site) {
    private static final String PAGE_TOKEN = "dev.colonnade.PageToken";
    private static final String BUILDER = "com.datastax.oss.driver.api.core.cql.BoundStatementBuilder";
    private static final Set<String> FUNCTIONS =
            Set.of("java.util.function.UnaryOperator", "java.util.function.Function");

    /** Whether it changes the statement just before it is executed. */
    public boolean isCustomizer() {
        return type.java() instanceof ClassType function
                && FUNCTIONS.contains(function.qualifiedName())
                && function.arguments().stream()
                        .allMatch(argument -> argument instanceof ClassType builder
                                && builder.qualifiedName().equals(BUILDER));
    }

    /** The same for one entity, where it is many. */
    public Parameter one() {
        return new Parameter(name, cqlName, type, entity, false, ttl, timestamp, nullable, site);
    }

    /** Whether it is a value: of a column, or of a bind marker. */
    public boolean isValue() {
        return entity.isEmpty() && !isUsing() && !isPageToken() && !isCustomizer();
    }

    /** Whether it says where a page begins: by its type, also where that is in an Optional. */
    public boolean isPageToken() {
        return type.java() instanceof ClassType given
                && (given.qualifiedName().equals(PAGE_TOKEN)
                        || given.arguments().stream()
                                .anyMatch(inside -> inside instanceof ClassType part
                                        && part.qualifiedName().equals(PAGE_TOKEN)));
    }

    /** The time to live and the time of the write, as far as there are any. */
    public static List<Parameter> using(List<Parameter> parameters) {
        return Stream.of(
                        parameters.stream().filter(Parameter::ttl).findFirst(),
                        parameters.stream().filter(Parameter::timestamp).findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether it stands in USING, and is no value. */
    public boolean isUsing() {
        return ttl || timestamp;
    }

    /** Whether a bind marker means it: one of that very name, or of that name in Java. */
    public boolean isCalled(String marker) {
        return cqlName.identifier().name().equals(marker) || name.equalsIgnoreCase(marker);
    }
}
