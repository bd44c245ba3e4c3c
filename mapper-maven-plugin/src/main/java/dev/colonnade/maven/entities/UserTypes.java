package dev.colonnade.maven.entities;

import com.palantir.javapoet.ClassName;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.CustomType;
import dev.colonnade.cql.type.UdtType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The records of user-defined types, and so which types can be mapped at all. */
final class UserTypes {
    private final Map<Identifier, ClassName> records = new HashMap<>();

    void add(Identifier name, ClassName type) {
        records.put(name, type);
    }

    ClassName record(Identifier name) {
        return Objects.requireNonNull(records.get(name));
    }

    /** Why no Java type can be given. */
    Optional<String> obstacle(CqlType type) {
        if (type instanceof CustomType) {
            return Optional.of(type.cql() + " is a class of the server, for which no Java type is known");
        }
        if (type instanceof UdtType udt && !records.containsKey(udt.name())) {
            return Optional.of("the type " + udt.cql() + " is left out");
        }
        return type.parts().stream().flatMap(part -> obstacle(part).stream()).findFirst();
    }
}
