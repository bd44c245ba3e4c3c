package dev.colonnade.maven.entities;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.cql.Identifier;
import dev.colonnade.processor.model.Naming;
import java.util.List;
import java.util.stream.Stream;

/** Annotations as they are written. */
final class Notes {
    private Notes() {}

    static AnnotationSpec of(Class<?> annotation) {
        return AnnotationSpec.builder(annotation).build();
    }

    static AnnotationSpec of(Class<?> annotation, String format, Object value) {
        return AnnotationSpec.builder(annotation)
                .addMember("value", format, value)
                .build();
    }

    /** The name in CQL, where the naming convention makes another of that in Java. */
    static List<AnnotationSpec> name(String javaName, Identifier name, Naming naming) {
        return naming.of(javaName).equals(name) ? List.of() : List.of(of(CqlName.class, "$S", name.cql()));
    }

    static List<AnnotationSpec> all(List<AnnotationSpec> some, List<AnnotationSpec> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Text in a Javadoc comment. */
    static CodeBlock text(String text) {
        return CodeBlock.of(
                "$L", text.replace("&", "&amp;").replace("<", "&lt;").replace("*/", "*&#47;"));
    }
}
