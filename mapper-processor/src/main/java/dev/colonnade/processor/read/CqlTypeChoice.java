package dev.colonnade.processor.read;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.VectorType;
import dev.colonnade.processor.model.Misfit;
import dev.colonnade.processor.model.NativeTypes;
import dev.colonnade.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies what {@code @CqlType} says to the type that a value has otherwise. */
final class CqlTypeChoice {
    private CqlTypeChoice() {}

    /** The value as the other type, if it can be kept as that. */
    static Optional<ValueType> choose(ValueType value, CqlType type) {
        if (value instanceof ValueType.Unmappable unmappable) {
            return Optional.of(
                    unmappable.misfit() instanceof Misfit.NoType
                            ? new ValueType.Registered(value.java(), type)
                            : unmappable);
        }
        if (value instanceof ValueType.Converted converted) {
            return choose(converted.target(), type)
                    .map(target -> new ValueType.Converted(value.java(), converted.converter(), target));
        }
        if (value instanceof ValueType.OptionalOf optional) {
            return choose(optional.element(), type).map(element -> new ValueType.OptionalOf(value.java(), element));
        }
        if (value instanceof ValueType.Native plain) {
            return natives(plain).stream()
                    .filter(type::equals)
                    .findFirst()
                    .map(chosen -> new ValueType.Native(value.java(), chosen));
        }
        return type instanceof VectorType vector ? vector(value, vector) : collection(value, type);
    }

    private static Optional<ValueType> vector(ValueType value, VectorType type) {
        return value.vector(type.dimension())
                .flatMap(vector -> part(vector.element(), type.element())
                        .map(element ->
                                new ValueType.VectorOf(vector.java(), vector.container(), element, type.dimension())));
    }

    private static Optional<ValueType> collection(ValueType value, CqlType type) {
        if (value instanceof ValueType.ListOf list && type instanceof ListType other) {
            return part(list.element(), other.element())
                    .map(element -> new ValueType.ListOf(value.java(), list.container(), element));
        }
        if (value instanceof ValueType.SetOf set && type instanceof SetType other) {
            return part(set.element(), other.element())
                    .map(element -> new ValueType.SetOf(value.java(), set.container(), element));
        }
        if (value instanceof ValueType.MapOf map && type instanceof MapType other) {
            return part(map.key(), other.key())
                    .flatMap(key -> part(map.value(), other.value())
                            .map(element -> new ValueType.MapOf(value.java(), map.container(), key, element)));
        }
        if (value instanceof ValueType.TupleOf tuple && type instanceof TupleType other) {
            return tuple(tuple, other);
        }
        return value instanceof ValueType.Udt && value.cql().equals(type) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<ValueType> tuple(ValueType.TupleOf value, TupleType type) {
        if (value.components().size() != type.components().size()) {
            return Optional.empty();
        }
        List<ValueType> components = new ArrayList<>();
        for (int i = 0; i < value.components().size(); i++) {
            part(value.components().get(i), type.components().get(i)).ifPresent(components::add);
        }
        return components.size() == value.components().size()
                ? Optional.of(new ValueType.TupleOf(value.java(), components))
                : Optional.empty();
    }

    /** A part is frozen in any case. */
    private static Optional<ValueType> part(ValueType value, CqlType type) {
        return choose(value, type.unfrozen());
    }

    /** The types that a value can be kept as, for messages. */
    static List<String> allowed(ValueType value) {
        if (value instanceof ValueType.Converted converted) {
            return allowed(converted.target());
        }
        if (value instanceof ValueType.OptionalOf optional) {
            return allowed(optional.element());
        }
        return value instanceof ValueType.Native plain
                ? natives(plain).stream().map(CqlType::cql).toList()
                : value.isMapped() ? List.of(value.cql().cql()) : List.of();
    }

    private static List<NativeType> natives(ValueType.Native value) {
        List<NativeType> types = NativeTypes.of(value.java(), false);
        return types.isEmpty() ? NativeTypes.of(value.java(), true) : types;
    }
}
