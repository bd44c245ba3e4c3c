package dev.colonnade.maven.entities;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.processor.model.Naming;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The components of a record, as they are added, and the tuples in it. */
final class Components {
    private final JavaNames names = new JavaNames();
    private final List<Component> all = new ArrayList<>();
    private final Tuples tuples;
    private final UserTypes types;
    private final Naming naming;

    Components(ClassName owner, UserTypes types, Naming naming) {
        this.types = types;
        this.naming = naming;
        this.tuples = new Tuples(owner, types);
    }

    /** The type of a value; tuples in it become records that are named after it. */
    Mapped type(Identifier name, CqlType type) {
        return new TypeMapping(types, tuples, name).of(type);
    }

    Component add(Identifier name, Mapped type, List<AnnotationSpec> annotations) {
        String javaName = names.member(name);
        Component component = new Component(javaName, Notes.name(javaName, name, naming), type, annotations);
        all.add(component);
        return component;
    }

    /** The record, but for what stands before it. */
    TypeSpec.Builder record(ClassName name) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        all.forEach(component -> constructor.addParameter(component.component()));
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(constructor.build())
                .addTypes(tuples.records());
    }
}
