package dev.colonnade.maven.entities;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.annotations.Udt;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.processor.model.Naming;
import java.util.List;
import java.util.Optional;

/** The record of a user-defined type. Without one of its fields it would lose that of every value that it writes. */
final class UserTypeRecord {
    private UserTypeRecord() {}

    static Optional<LeftOut> obstacle(UserType type, UserTypes types) {
        return type.fields().stream()
                .flatMap(field -> types
                        .obstacle(field.type())
                        .map(why -> "its field " + field.name().cql() + " cannot be mapped, " + why)
                        .stream())
                .findFirst()
                .map(why -> new LeftOut("The type " + type.name().cql(), why));
    }

    static TypeSpec of(UserType type, ClassName name, UserTypes types, Naming naming) {
        Components components = new Components(name, types, naming);
        for (Field field : type.fields()) {
            components.add(
                    field.name(), components.type(field.name(), field.type()).boxed(), List.of());
        }
        return components
                .record(name)
                .addAnnotation(Udt.class)
                .addAnnotations(Notes.name(name.simpleName(), type.name(), naming))
                .build();
    }
}
