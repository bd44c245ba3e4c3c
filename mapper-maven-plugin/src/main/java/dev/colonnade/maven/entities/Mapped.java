package dev.colonnade.maven.entities;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The Java type of a value.
 *
 * @param annotations what it says besides, so that it is kept as the type in CQL
 * @param type the type; a primitive one where there is one
 */
record Mapped(List<AnnotationSpec> annotations, TypeName type) {
    Mapped {
        annotations = List.copyOf(annotations);
    }

    static Mapped of(TypeName type, AnnotationSpec... annotations) {
        return new Mapped(List.of(annotations), type);
    }

    /** The same where null is possible. */
    Mapped boxed() {
        return new Mapped(annotations, type.box());
    }

    /** The type as an argument of another one. */
    TypeName argument() {
        return annotations.isEmpty() ? type.box() : type.box().annotated(annotations);
    }
}
