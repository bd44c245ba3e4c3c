package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A member that is an object of several columns.
 *
 * @param name its name in Java
 * @param shape the object; its properties know that they are in this
 * @param read how it is read, if it can be
 * @param write how it is set, if it can be other than by a constructor
 * @param site where it is declared
 */
public record Embedded(String name, ObjectShape shape, Optional<Access> read, Optional<Access> write, Site site)
        implements Member {
    /**
     * Puts an object into another.
     *
     * @param shape the object, as if it stood alone
     */
    public static Embedded of(
            String name, ObjectShape shape, Optional<Access> read, Optional<Access> write, Site site) {
        return new Embedded(name, shape.within(new Parent(name, read)), read, write, site);
    }

    @Override
    public ClassType javaType() {
        return shape.type();
    }

    @Override
    public Stream<Property> columns() {
        return shape.columns();
    }

    @Override
    public Embedded within(Parent parent) {
        return new Embedded(name, shape.within(parent), read, write, site);
    }
}
