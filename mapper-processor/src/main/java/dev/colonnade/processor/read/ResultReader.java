package dev.colonnade.processor.read;

import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Result;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a DAO method returns. */
final class ResultReader {
    private static final Set<String> STAGES =
            Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");

    private final ValueReader values;
    private final Function<TypeMirror, Optional<MappedClass>> entities;

    ResultReader(ValueReader values, Function<TypeMirror, Optional<MappedClass>> entities) {
        this.values = values;
        this.entities = entities;
    }

    /**
     * Reads a return type.
     *
     * @param method the method, of which annotations of the type may be said
     * @param selects whether the method reads rows, so that a boolean is the value of a column
     */
    Result read(String label, ExecutableElement method, TypeMirror returned, boolean selects) {
        JavaType declared = TypeReader.java(returned);
        boolean async = STAGES.contains(name(returned));
        Optional<TypeMirror> inner = async ? argument(returned) : Optional.of(returned);
        return inner.map(type -> read(TypeUse.of(type, label, List.of(method)), selects, async, declared))
                .orElseGet(() -> unsupported(async, declared));
    }

    private Result read(TypeUse use, boolean selects, boolean async, JavaType declared) {
        TypeMirror type = use.type();
        String name = name(type);
        if (type.getKind() == TypeKind.VOID || (async && name.equals("java.lang.Void"))) {
            return new Result(Shape.NOTHING, async, Optional.empty(), Optional.empty(), declared);
        }
        if (!selects && (type.getKind() == TypeKind.BOOLEAN || name.equals("java.lang.Boolean"))) {
            return new Result(Shape.APPLIED, async, Optional.empty(), Optional.empty(), declared);
        }
        Shape shape = shape(name, async);
        return shape == Shape.ONE
                ? rows(shape, async, use, declared)
                : argument(type)
                        .map(element -> rows(shape, async, TypeUse.of(element, use.label(), use.declared()), declared))
                        .orElseGet(() -> unsupported(async, declared));
    }

    /** The driver pages in one way for callers that wait, and in another for those that do not. */
    private static Shape shape(String name, boolean async) {
        return switch (name) {
            case "dev.colonnade.Lwt" -> Shape.LWT;
            case "java.util.Optional" -> Shape.OPTIONAL;
            case "java.util.List" -> Shape.LIST;
            case "java.util.stream.Stream" -> Shape.STREAM;
            case "com.datastax.oss.driver.api.core.PagingIterable" -> async ? Shape.UNSUPPORTED : Shape.ITERABLE;
            case "com.datastax.oss.driver.api.core.MappedAsyncPagingIterable" ->
                async ? Shape.ITERABLE : Shape.UNSUPPORTED;
            default -> Shape.ONE;
        };
    }

    private Result rows(Shape shape, boolean async, TypeUse use, JavaType declared) {
        Optional<MappedClass> entity = entities.apply(use.type());
        ValueType value = values.read(use);
        boolean scalar = entity.isEmpty() && value.isMapped();
        return entity.isEmpty() && !scalar
                ? unsupported(async, declared)
                : new Result(shape, async, entity, scalar ? Optional.of(value) : Optional.empty(), declared);
    }

    private static Result unsupported(boolean async, JavaType declared) {
        return new Result(Shape.UNSUPPORTED, async, Optional.empty(), Optional.empty(), declared);
    }

    private static String name(TypeMirror type) {
        return TypeReader.java(type) instanceof ClassType classType ? classType.qualifiedName() : "";
    }

    private static Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }
}
