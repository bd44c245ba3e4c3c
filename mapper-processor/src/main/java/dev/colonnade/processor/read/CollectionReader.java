package dev.colonnade.processor.read;

import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.Misfit;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.model.ValueType.Container;
import dev.colonnade.processor.model.ValueType.ListOf;
import dev.colonnade.processor.model.ValueType.MapOf;
import dev.colonnade.processor.model.ValueType.SetOf;
import dev.colonnade.processor.model.ValueType.VectorOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the generic types that hold values: collections, vectors, {@code Optional}. */
final class CollectionReader {
    private final Types types;
    private final Optional<TypeMirror> comparable;
    private final Function<TypeUse, ValueType> values;

    CollectionReader(Elements elements, Types types, Function<TypeUse, ValueType> values) {
        this.types = types;
        this.comparable = Optional.ofNullable(elements.getTypeElement("java.lang.Comparable"))
                .map(TypeElement::asType)
                .map(types::erasure);
        this.values = values;
    }

    /** The type of a value, if it is one of these. */
    Optional<ValueType> read(TypeUse use, ClassType type, DeclaredType declared) {
        List<TypeUse> arguments =
                declared.getTypeArguments().stream().map(use::inside).toList();
        return switch (type.qualifiedName() + "/" + arguments.size()) {
            case "java.util.Collection/1" ->
                Optional.of(new ListOf(type, Container.COLLECTION, element(arguments.get(0))));
            case "java.util.List/1" -> Optional.of(new ListOf(type, Container.LIST, element(arguments.get(0))));
            case "java.util.Set/1" -> Optional.of(new SetOf(type, Container.SET, element(arguments.get(0))));
            case "java.util.SortedSet/1" ->
                Optional.of(new SetOf(type, Container.SORTED_SET, sorted(arguments.get(0))));
            case "java.util.Map/2" ->
                Optional.of(new MapOf(type, Container.MAP, element(arguments.get(0)), element(arguments.get(1))));
            case "java.util.SortedMap/2" ->
                Optional.of(new MapOf(type, Container.SORTED_MAP, sorted(arguments.get(0)), element(arguments.get(1))));
            case "java.util.Optional/1" -> Optional.of(optional(type, arguments.get(0)));
            case "com.datastax.oss.driver.api.core.data.CqlVector/1" ->
                Optional.of(new VectorOf(type, Container.CQL_VECTOR, element(arguments.get(0)), 0));
            default -> Optional.empty();
        };
    }

    /** No collection of Cassandra's holds a null. */
    private ValueType element(TypeUse use) {
        ValueType value = values.apply(use);
        return value instanceof ValueType.OptionalOf ? unmappable(value, new Misfit.NeverNull()) : value;
    }

    private ValueType sorted(TypeUse use) {
        ValueType value = element(use);
        return comparable.filter(type -> types.isAssignable(use.type(), type)).isPresent()
                ? value
                : unmappable(value, new Misfit.NoOrder());
    }

    /** What stands in front of an {@code Optional} is said of the value in it. */
    private ValueType optional(ClassType type, TypeUse argument) {
        ValueType value = values.apply(argument);
        return value instanceof ValueType.OptionalOf
                ? new ValueType.Unmappable(type, new Misfit.NeverNull(), Optional.empty())
                : new ValueType.OptionalOf(type, value);
    }

    private static ValueType unmappable(ValueType value, Misfit misfit) {
        return value instanceof ValueType.Unmappable
                ? value
                : new ValueType.Unmappable(value.java(), misfit, Optional.empty());
    }
}
