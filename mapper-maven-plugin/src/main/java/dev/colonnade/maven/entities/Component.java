package dev.colonnade.maven.entities;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;

/**
 * A component of a record.
 *
 * @param name its name in Java
 * @param naming what says its name in CQL, if something has to
 * @param type its type
 * @param annotations what it says of its column besides
 */
record Component(String name, List<AnnotationSpec> naming, Mapped type, List<AnnotationSpec> annotations) {
    Component {
        naming = List.copyOf(naming);
        annotations = List.copyOf(annotations);
    }

    /** As the record has it. */
    ParameterSpec component() {
        return parameter(Notes.all(annotations, notes()));
    }

    /** As a parameter of a DAO's method has it, which stands for the column. */
    ParameterSpec parameter() {
        return parameter(notes());
    }

    /** What is added to it. */
    ParameterSpec increment() {
        return ParameterSpec.builder(type.type().unbox(), name)
                .addAnnotations(naming)
                .build();
    }

    private List<AnnotationSpec> notes() {
        return Notes.all(naming, type.annotations());
    }

    private ParameterSpec parameter(List<AnnotationSpec> notes) {
        return ParameterSpec.builder(type.type(), name).addAnnotations(notes).build();
    }
}
