package dev.colonnade.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the statement of a method is executed.
 *
 * @param attributes the annotations that say it: the method's own first, then those of its interfaces
 * @param ttls the times to live that annotations say
 * @param nulls what annotations say of nulls, in the same order
 */
public record MethodOptions(List<StatementAttributes> attributes, List<ConstantTtl> ttls, List<NullStrategy> nulls) {
    public MethodOptions {
        nulls = List.copyOf(nulls);
        ttls = List.copyOf(ttls);
        attributes = List.copyOf(attributes);
    }

    /** The first annotation that says something, which wins over the others. */
    public <T> Optional<T> first(Function<StatementAttributes, Optional<T>> attribute) {
        return attributes.stream()
                .flatMap(annotation -> attribute.apply(annotation).stream())
                .findFirst();
    }

    /** The consistency level, if one is said. */
    public Optional<String> consistencyLevel() {
        return first(StatementAttributes::consistencyLevel);
    }

    /** Whether the statement may be executed twice, if that is said. */
    public Optional<Boolean> idempotence() {
        return first(annotation -> annotation.idempotence().stream().findFirst());
    }

    /** The annotation of the method itself. */
    public Stream<StatementAttributes> own() {
        return attributes.stream().filter(StatementAttributes::ofMethod);
    }
}
