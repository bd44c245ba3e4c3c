package dev.colonnade.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The classes that a class extends. */
final class Superclasses {
    private Superclasses() {}

    /** The class itself, and those that it extends, the nearest first. */
    static Stream<TypeElement> andSelf(TypeElement type) {
        Stream<TypeElement> above = type.getSuperclass() instanceof DeclaredType superclass
                        && superclass.asElement() instanceof TypeElement e
                ? andSelf(e)
                : Stream.empty();
        return Stream.concat(Stream.of(type), above);
    }
}
