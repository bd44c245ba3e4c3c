package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.colonnade.processor.model.Capitalized;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.JavaType.Primitive;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.model.ValueType.Container;
import dev.colonnade.processor.model.ValueType.ContainerOf;

/** The code that finds the codec of a value: {@code Codecs.mapOf(Codecs.of(String.class), Codecs.listOf(…))}. */
final class FinderCode {
    private FinderCode() {}

    static CodeBlock of(ValueType type) {
        if (type instanceof ValueType.Native) {
            return isUnboxed(type)
                    ? call("primitive" + Capitalized.of(type.java().text()))
                    : CodeBlock.of(
                            "$T.of($T.class)",
                            TypeNames.CODECS,
                            TypeNames.of(type.java().boxed()));
        }
        if (type instanceof ValueType.Registered) {
            return CodeBlock.of("$T.of($L)", TypeNames.CODECS, token(type.java()));
        }
        if (type instanceof ValueType.Converted converted) {
            return CodeBlock.of(
                    "$T.converted($L, new $T(), $L)",
                    TypeNames.CODECS,
                    token(type.java().boxed()),
                    TypeNames.className(converted.converter()),
                    of(converted.target().boxed()));
        }
        if (type instanceof ValueType.Udt udt) {
            return composite("udt", udt.java());
        }
        if (type instanceof ValueType.TupleOf tuple) {
            return composite("tuple", tuple.java());
        }
        return type.java() instanceof JavaType.ArrayOf array
                ? call(array.component().text() + "s")
                : CodeBlock.of(
                        "$T.$L($L)",
                        TypeNames.CODECS,
                        type instanceof ContainerOf held ? container(held.container()) : "optionalOf",
                        type.inside().stream().map(part -> of(part.boxed())).collect(CodeBlock.joining(", ")));
    }

    /** Whether the driver has a codec for the primitive type itself. */
    static boolean isUnboxed(ValueType type) {
        return type instanceof ValueType.Native
                && type.java() instanceof Primitive primitive
                && primitive != Primitive.CHAR;
    }

    private static CodeBlock call(String method) {
        return CodeBlock.of("$T.$L()", TypeNames.CODECS, method);
    }

    private static CodeBlock composite(String method, ClassType type) {
        return CodeBlock.of(
                "$T.$L($T.class, $T::new)",
                TypeNames.CODECS,
                method,
                TypeNames.className(type),
                TypeNames.className(type.generated(GeneratedClass.CODEC)));
    }

    private static String container(Container container) {
        return switch (container) {
            case ARRAY -> throw new IllegalArgumentException("An array is found by the type of its elements");
            case COLLECTION -> "collectionOf";
            case CQL_VECTOR -> "vectorOf";
            case LIST -> "listOf";
            case MAP -> "mapOf";
            case SET -> "setOf";
            case SORTED_MAP -> "sortedMapOf";
            case SORTED_SET -> "sortedSetOf";
        };
    }

    /** What stands for a type when the program runs: a class if that says all. */
    private static CodeBlock token(JavaType type) {
        return type instanceof ClassType classType && !classType.arguments().isEmpty()
                ? CodeBlock.of("new $T<$T>() {}", TypeNames.GENERIC_TYPE, TypeNames.of(type))
                : CodeBlock.of("$T.class", TypeNames.of(type));
    }
}
