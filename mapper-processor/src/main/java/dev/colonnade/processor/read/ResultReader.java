package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Delivery;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Result;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.model.RowType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a DAO method returns. */
final class ResultReader {
    private final RowReader rows;

    ResultReader(RowReader rows) {
        this.rows = rows;
    }

    /**
     * Reads a return type.
     *
     * @param dao the DAO, for which a class may be made of columns
     * @param method the method, of which annotations of the type may be said
     * @param operation what it does: a boolean is the value of a column where it reads rows
     */
    Result read(String label, TypeElement dao, ExecutableElement method, TypeMirror returned, Operation operation) {
        JavaType declared = TypeReader.java(returned);
        Delivery delivery = Deliveries.of(name(returned));
        List<TypeMirror> inner = delivery.waits() ? List.of(returned) : arguments(returned);
        return inner.size() == 1
                ? read(TypeUse.of(inner.get(0), label, List.of(method)), dao, operation, delivery, declared)
                : Result.without(Shape.UNSUPPORTED, delivery, declared);
    }

    /** Entities by pages that somebody fetches himself: such a result is in a stage where a method executes. */
    Optional<Result> asyncPages(String label, ExecutableElement method, TypeMirror returned) {
        return name(returned).equals("com.datastax.oss.driver.api.core.MappedAsyncPagingIterable")
                ? rows.read(TypeUse.of(arguments(returned).get(0), label, List.of(method)))
                        .map(row ->
                                new Result(Shape.PAGING, Delivery.STAGE, Optional.of(row), TypeReader.java(returned)))
                : Optional.empty();
    }

    private Result read(TypeUse use, TypeElement dao, Operation operation, Delivery delivery, JavaType declared) {
        TypeMirror type = use.type();
        String name = name(type);
        if (delivery.isOfRows()) {
            return rows(Shape.PUBLISHER, delivery, row(use, dao, operation), declared);
        }
        if (type.getKind() == TypeKind.VOID || (!delivery.waits() && name.equals("java.lang.Void"))) {
            return Result.without(Shape.NOTHING, delivery, declared);
        }
        if (!operation.reads() && (type.getKind() == TypeKind.BOOLEAN || name.equals("java.lang.Boolean"))) {
            return Result.without(Shape.APPLIED, delivery, declared);
        }
        Shape shape =
                name.equals("java.util.Map") && isOneColumn(operation) ? Shape.ONE : ResultShapes.of(name, delivery);
        return switch (shape) {
            case ONE -> rows(shape, delivery, row(use, dao, operation), declared);
            case RESULTS, BOUND -> Result.without(shape, delivery, declared);
            default -> rows(shape, delivery, inside(use, shape, dao, operation), declared);
        };
    }

    /** A map of one column is its value; one of several columns is made of rows. */
    private static boolean isOneColumn(Operation operation) {
        return operation instanceof Operation.Query query
                && query.statement()
                        .filter(statement -> statement instanceof dev.colonnade.cql.statement.Select select
                                && select.selection().selectors().size() == 1)
                        .isPresent();
    }

    private static Result rows(Shape shape, Delivery delivery, Optional<RowType> row, JavaType declared) {
        return row.isPresent()
                ? new Result(shape, delivery, row, declared)
                : Result.without(Shape.UNSUPPORTED, delivery, declared);
    }

    private Optional<RowType> inside(TypeUse use, Shape shape, TypeElement dao, Operation operation) {
        List<TypeUse> parts = arguments(use.type()).stream()
                .map(part -> TypeUse.of(part, use.label(), use.declared()))
                .toList();
        if (shape == Shape.MAP && parts.size() == 2) {
            return rows.entry(parts.get(0), parts.get(1));
        }
        if (parts.size() != 1) {
            return Optional.empty();
        }
        return operation instanceof Operation.Batch ? ofList(parts.get(0)) : row(parts.get(0), dao, operation);
    }

    /** What stands in the way of a batch are several rows. */
    private Optional<RowType> ofList(TypeUse use) {
        List<TypeMirror> elements = arguments(use.type());
        return name(use.type()).equals("java.util.List") && elements.size() == 1
                ? rows.read(TypeUse.of(elements.get(0), use.label(), use.declared()))
                : Optional.empty();
    }

    /** Only a query says itself which columns it gives, or a condition those that it tests. */
    private Optional<RowType> row(TypeUse use, TypeElement dao, Operation operation) {
        return operation instanceof Operation.Query || operation.condition().isPresent()
                ? rows.read(use, dao)
                : rows.read(use);
    }

    private static String name(TypeMirror type) {
        return TypeReader.java(type) instanceof ClassType classType ? classType.qualifiedName() : "";
    }

    private static List<TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared ? List.copyOf(declared.getTypeArguments()) : List.of();
    }
}
