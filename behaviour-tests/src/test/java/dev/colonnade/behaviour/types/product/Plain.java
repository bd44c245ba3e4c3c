package dev.colonnade.behaviour.types.product;

import com.datastax.oss.driver.api.core.data.CqlVector;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values in a form that can be compared: arrays, vectors and records as lists of what is in them. */
final class Plain {
    private Plain() {}

    static Object of(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> of(Array.get(value, i)))
                    .toList();
        }
        if (value instanceof Set<?> set) {
            Set<Object> plain = new LinkedHashSet<>();
            set.forEach(element -> plain.add(of(element)));
            return plain;
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(Plain::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((key, element) -> plain.put(of(key), of(element)));
            return plain;
        }
        if (value instanceof CqlVector<?> vector) {
            return vector.stream().map(Plain::of).toList();
        }
        return value instanceof Record entity ? components(entity) : value;
    }

    /** What is in a record; null and an empty {@code Optional} alike. */
    static List<Object> components(Record value) {
        List<Object> plain = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            plain.add(component(value, component).map(Plain::of).orElse("null"));
        }
        return plain;
    }

    static Optional<Object> component(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object part = component.getAccessor().invoke(value);
            return Optional.ofNullable(inside(part));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object inside(@Nullable Object part) {
        return part instanceof Optional<?> optional ? optional.orElse(null) : part;
    }

    /** Whether nothing was given. */
    static boolean isNull(Object plain) {
        return Objects.equals(plain, "null");
    }
}
