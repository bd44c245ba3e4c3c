package dev.colonnade.processor.model;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A member that is said to be an object of several columns, and cannot be one.
 *
 * @param name its name in Java
 * @param javaType its type
 * @param reason why it cannot
 * @param read how it is read, if it can be
 * @param write how it is set, if it can be other than by a constructor
 * @param site the annotation
 */
public record Unembeddable(
        String name, JavaType javaType, Reason reason, Optional<Access> read, Optional<Access> write, Site site)
        implements Member {
    /** Why it cannot. */
    public enum Reason {
        /** It is no class of the user's. */
        NO_CLASS,
        /** It is a row of a table of its own. */
        ENTITY,
        /** It is in an object of its own class. */
        RECURSIVE
    }

    @Override
    public Stream<Property> columns() {
        return Stream.empty();
    }

    @Override
    public Unembeddable withColumns(UnaryOperator<Property> change) {
        return this;
    }
}
