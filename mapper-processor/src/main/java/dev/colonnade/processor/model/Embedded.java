package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A member that is an object of several columns.
 *
 * @param name its name in Java
 * @param declaration how its class is declared
 * @param shape the object; its properties know that they are in this
 * @param contradictions annotations that are about one column
 * @param read how it is read, if it can be
 * @param write how it is set, if it can be other than by a constructor
 * @param site where it is declared
 */
public record Embedded(
        String name,
        Declaration declaration,
        ObjectShape shape,
        List<IgnoredAnnotation> contradictions,
        Optional<Access> read,
        Optional<Access> write,
        Site site)
        implements Member {
    public Embedded {
        contradictions = List.copyOf(contradictions);
    }

    @Override
    public ClassType javaType() {
        return shape.type();
    }

    @Override
    public boolean isComplete() {
        return declaration.complete() && shape.isComplete();
    }

    @Override
    public Stream<Property> columns() {
        return shape.columns();
    }

    /** Whether it is null where all its columns are: what is in a key is always there. */
    public boolean isNullable() {
        return columns().noneMatch(Property::isKey);
    }

    @Override
    public Embedded withColumns(UnaryOperator<Property> change) {
        return new Embedded(name, declaration, shape.withColumns(change), contradictions, read, write, site);
    }
}
