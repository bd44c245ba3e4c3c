package dev.colonnade.behaviour.types.product;

import com.datastax.oss.driver.api.core.data.CqlVector;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.ListType;
import com.datastax.oss.driver.api.core.type.MapType;
import com.datastax.oss.driver.api.core.type.SetType;
import com.datastax.oss.driver.api.core.type.TupleType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.VectorType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes values for the places of a type, and what the driver has for them. */
final class Places {
    /** The key of the rows, whose type can be that of the values. */
    private static final String ID = "id";

    private static final Set<Class<?>> LISTS = Set.of(List.class, Collection.class);

    private final TypeCase type;

    Places(TypeCase type) {
        this.type = type;
    }

    /** A record whose values begin with a sample; it holds all samples where it can hold several values. */
    Record record(Class<?> record, int sample) {
        return make(record, component -> {
            if (component.getName().equals(ID)) {
                return sample;
            }
            Object value = value(component.getGenericType(), sample);
            return isVector(component) && value instanceof List<?> list ? list.subList(0, 2) : value;
        });
    }

    /** A record whose collections are empty. */
    Record empty(Class<?> record) {
        return make(
                record,
                component -> isVector(component)
                        ? null
                        : emptied(component.getType(), value(component.getGenericType(), 0)));
    }

    /** A record of nulls, as far as there can be nulls. */
    Record nulls(Class<?> record) {
        return make(
                record, component -> component.getType().isPrimitive() ? value(component.getGenericType(), 0) : null);
    }

    /** What of a record comes back: a collection is never null, and where it may be missing it is so if it is empty. */
    static List<Object> readBack(Record written) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : written.getClass().getRecordComponents()) {
            Object value = Plain.component(written, component).map(Plain::of).orElse("null");
            boolean never = Collection.class.isAssignableFrom(component.getType())
                    || Map.class.isAssignableFrom(component.getType())
                    || (component.getType().isArray() && component.getType() != byte[].class);
            boolean missing = component.getType() == Optional.class
                    && List.of().equals(value)
                    && !component.getGenericType().getTypeName().contains("byte[]");
            values.add(
                    missing
                            ? "null"
                            : Plain.isNull(value) && never && !isVector(component)
                                    ? Plain.of(none(component.getType()))
                                    : value);
        }
        return values;
    }

    private static Object none(Class<?> type) {
        return Map.class.isAssignableFrom(type) ? Map.of() : Set.class.isAssignableFrom(type) ? Set.of() : List.of();
    }

    private static boolean isVector(RecordComponent component) {
        return component.getName().startsWith("vector");
    }

    private static Object emptied(Class<?> type, Object full) {
        if (LISTS.contains(type)) {
            return new ArrayList<>();
        }
        if (type == Set.class) {
            return new LinkedHashSet<>();
        }
        if (type == SortedSet.class) {
            return new TreeSet<>();
        }
        if (type == SortedMap.class) {
            return new TreeMap<>();
        }
        return type == Map.class ? new LinkedHashMap<>() : type == Optional.class ? Optional.empty() : full;
    }

    /** What a component makes a value of. */
    @FunctionalInterface
    private interface ComponentValue {
        @Nullable
        Object of(RecordComponent component);
    }

    private static Record make(Class<?> record, ComponentValue values) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = values.of(components[i]);
        }
        try {
            return (Record) record.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object sample(int index) {
        return type.samples().get(index % type.samples().size());
    }

    private Object value(Type place, int sample) {
        if (place instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), sample);
        }
        Class<?> simple = (Class<?>) place;
        if (simple.isRecord()) {
            return record(simple, sample);
        }
        boolean own = isOwn(simple);
        return own ? sample(sample) : simple == String.class ? "k" + sample : (Object) sample;
    }

    /** Whether a class is that of the values; a key of a map may be one of the same class. */
    private boolean isOwn(Class<?> simple) {
        Class<?> own = type.samples().get(0).getClass();
        return simple.isAssignableFrom(own)
                || (simple.isPrimitive()
                        && !simple.isArray()
                        && !type.primitive().isEmpty()
                        && type.primitive().get().equals(simple.getName()));
    }

    private Object container(Class<?> raw, Type[] arguments, int sample) {
        if (raw == Optional.class) {
            return Optional.of(value(arguments[0], sample));
        }
        int size = raw == CqlVector.class ? 2 : Math.max(2, type.samples().size());
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(value(arguments[0], sample + i));
        }
        if (raw == CqlVector.class) {
            return CqlVector.newInstance(elements);
        }
        if (LISTS.contains(raw)) {
            return elements;
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(elements);
        }
        if (raw == SortedSet.class) {
            return new TreeSet<>(elements);
        }
        Map<Object, Object> map = raw == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(elements.get(i), value(arguments[1], sample + i + 1));
        }
        return map;
    }

    /** What the driver's own codec of a type of CQL reads for a value. */
    Object kept(Type place, Object value, DataType cql) {
        if (value instanceof Record composite) {
            return composite(composite, cql);
        }
        if (!(place instanceof ParameterizedType generic)) {
            return isOwn((Class<?>) place) ? type.kept().apply(value) : value;
        }
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            return kept(arguments[0], value, cql);
        }
        if (cql instanceof VectorType vector) {
            return CqlVector.newInstance(elements(arguments[0], value, vector.getElementType()));
        }
        if (cql instanceof ListType list) {
            return elements(arguments[0], value, list.getElementType());
        }
        if (cql instanceof SetType set) {
            return new LinkedHashSet<>(elements(arguments[0], value, set.getElementType()));
        }
        MapType map = (MapType) cql;
        Map<Object, Object> kept = new LinkedHashMap<>();
        ((Map<?, ?>) value)
                .forEach((key, element) -> kept.put(
                        kept(arguments[0], key, map.getKeyType()), kept(arguments[1], element, map.getValueType())));
        return kept;
    }

    private List<Object> elements(Type place, Object values, DataType cql) {
        List<Object> kept = new ArrayList<>();
        Iterable<?> iterable = (Iterable<?>) values;
        iterable.forEach(value -> kept.add(kept(place, value, cql)));
        return kept;
    }

    private Object composite(Record value, DataType cql) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        List<DataType> types =
                cql instanceof TupleType tuple ? tuple.getComponentTypes() : ((UserDefinedType) cql).getFieldTypes();
        Object[] kept = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            kept[i] = kept(
                    components[i].getGenericType(),
                    Plain.component(value, components[i]).orElseThrow(),
                    types.get(i));
        }
        return cql instanceof TupleType tuple ? tuple.newValue(kept) : ((UserDefinedType) cql).newValue(kept);
    }
}
