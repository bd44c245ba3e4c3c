package dev.colonnade.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.colonnade.processor.model.EntityMethod;
import dev.colonnade.processor.model.EntityMethod.Kind;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MethodStatements;
import dev.colonnade.processor.model.Result.Shape;
import java.util.List;
import java.util.Locale;

/** Writes what a DAO has for a method that makes entities of rows, or puts one into a statement. */
final class EntityMethodGenerator {
    private final EntityMethod method;
    private final MappedClass entity;
    private final String constant;
    private final String field;

    EntityMethodGenerator(EntityMethod method, NameAllocator names) {
        this.method = method;
        this.entity = method.entity().orElseThrow();
        this.constant = names.newName(DaoMethodGenerator.upperSnakeCase(method.name()));
        this.field = names.newName(method.name() + (sets() ? "Setter" : "Rows"));
    }

    private boolean sets() {
        return method.kind() == Kind.SET;
    }

    /** The INSERT that says how values are encoded. */
    List<FieldSpec> constants() {
        return sets()
                ? List.of(QueryCode.constant(
                        constant,
                        true,
                        method.label(),
                        CqlCode.of(MethodStatements.insert(entity).clauses())))
                : List.of();
    }

    FieldSpec field() {
        TypeName type = TypeNames.generic(sets() ? TypeNames.ENTITY_SETTER : TypeNames.ROWS, entity.type());
        return DaoMethodGenerator.field(type, field);
    }

    /** The statement of the constructor that fills the field. */
    CodeBlock initialization() {
        if (!sets()) {
            return CodeBlock.builder()
                    .addStatement(
                            "$L = context.rows($S, $T::new)", field, method.label(), generated(GeneratedClass.READER))
                    .build();
        }
        return CodeBlock.builder()
                .addStatement(
                        "$L = new $T<>(\n$>$>context.prepared($L), new $T(context.prepared($L), 0, $L)::write, $L$<$<)",
                        field,
                        TypeNames.ENTITY_SETTER,
                        constant,
                        generated(GeneratedClass.WRITER),
                        constant,
                        entity.primaryKey().size(),
                        method.lenient())
                .build();
    }

    MethodSpec method() {
        String given = method.givenParameter().orElseThrow().name();
        return MethodSignature.of(method.name(), method.result(), method.parameters())
                .addStatement(sets() ? set(given) : get(given))
                .build();
    }

    private CodeBlock set(String given) {
        return CodeBlock.of(
                "$L$L.set($L, $L)",
                method.result().shape() == Shape.NOTHING ? "" : "return ",
                field,
                method.entityParameter().orElseThrow().name(),
                given);
    }

    private CodeBlock get(String given) {
        return switch (method.given().orElseThrow()) {
            case ROW -> CodeBlock.of("return $L.read($L)", field, given);
            case ASYNC_RESULTS -> CodeBlock.of("return $L.map($L::read)", given, field);
            default ->
                CodeBlock.of(
                        "return $T.$L($L, $L)",
                        TypeNames.GIVEN_ROWS,
                        method.result().shape().name().toLowerCase(Locale.ROOT),
                        given,
                        field);
        };
    }

    private ClassName generated(GeneratedClass kind) {
        return TypeNames.className(entity.type().generated(kind));
    }
}
