package dev.colonnade.maven.entities;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.annotations.Tuple;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.TupleType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The records of the tuples in a record: a tuple has no name in CQL, so that it gets that of its column. */
final class Tuples {
    private final ClassName owner;
    private final UserTypes types;
    private final JavaNames names = new JavaNames();
    private final Map<TupleType, ClassName> known = new HashMap<>();
    private final Map<ClassName, TypeSpec> records = new LinkedHashMap<>();

    Tuples(ClassName owner, UserTypes types) {
        this.owner = owner;
        this.types = types;
        names.unique(owner.simpleName());
    }

    ClassName of(TupleType tuple, Identifier name) {
        if (!known.containsKey(tuple)) {
            known.put(tuple, owner.nestedClass(names.type(new Identifier(name.name() + "_tuple"))));
            add(Objects.requireNonNull(known.get(tuple)), tuple, name);
        }
        return Objects.requireNonNull(known.get(tuple));
    }

    private void add(ClassName type, TupleType tuple, Identifier name) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (int i = 0; i < tuple.components().size(); i++) {
            Mapped part =
                    new TypeMapping(types, this, name).of(tuple.components().get(i));
            constructor.addParameter(new Component("part" + (i + 1), List.of(), part.boxed(), List.of()).component());
        }
        records.put(
                type,
                TypeSpec.recordBuilder(type)
                        .addModifiers(Modifier.PUBLIC)
                        .addAnnotation(Tuple.class)
                        .recordConstructor(constructor.build())
                        .build());
    }

    List<TypeSpec> records() {
        return List.copyOf(records.values());
    }
}
