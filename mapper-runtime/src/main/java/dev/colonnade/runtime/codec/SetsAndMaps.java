package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.MapType;
import com.datastax.oss.driver.api.core.type.SetType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.api.core.type.reflect.GenericTypeParameter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The codecs of sets and maps. The driver has none of sorted ones: their text forms are those of the others. */
final class SetsAndMaps {
    private SetsAndMaps() {}

    static <E> CodecFinder<TypeCodec<Set<E>>> set(CodecFinder<TypeCodec<E>> element) {
        return (type, registry, where) -> type instanceof SetType set
                ? set(set, element.find(set.getElementType(), registry, where), registry, where)
                : Absent.orRefuse(type, Set.class, where, LinkedHashSet::new);
    }

    private static <E> TypeCodec<Set<E>> set(
            DataType type, TypeCodec<E> element, CodecRegistry registry, String where) {
        return Registries.replaced(type, registry, GenericType.setOf(element.getJavaType()))
                .orElseGet(() -> new DirectCollectionCodec<>(
                        TypeCodecs.setOf(element),
                        element,
                        count -> new LinkedHashSet<>(Capacity.ofTable(count)),
                        where));
    }

    static <E> CodecFinder<TypeCodec<SortedSet<E>>> sortedSet(CodecFinder<TypeCodec<E>> element) {
        return (type, registry, where) -> {
            if (!(type instanceof SetType set)) {
                return Absent.orRefuse(type, SortedSet.class, where, TreeSet::new);
            }
            TypeCodec<E> found = element.find(set.getElementType(), registry, where);
            GenericType<SortedSet<E>> javaType =
                    new GenericType<SortedSet<E>>() {}.where(new GenericTypeParameter<E>() {}, found.getJavaType());
            return Registries.exact(type, registry, javaType)
                    .orElseGet(() -> sorted(set(type, found, registry, where), found, javaType, where));
        };
    }

    private static <E> TypeCodec<SortedSet<E>> sorted(
            TypeCodec<Set<E>> unsorted, TypeCodec<E> element, GenericType<SortedSet<E>> javaType, String where) {
        TypeCodec<SortedSet<E>> sorted =
                new ConvertedCodec<>(unsorted, javaType, Conversion.of(set -> set, TreeSet::new), where);
        return unsorted instanceof DirectCodec
                ? new DirectCollectionCodec<>(sorted, element, count -> new TreeSet<>(), where)
                : sorted;
    }

    static <K, V> CodecFinder<TypeCodec<Map<K, V>>> map(
            CodecFinder<TypeCodec<K>> key, CodecFinder<TypeCodec<V>> value) {
        return (type, registry, where) -> type instanceof MapType map
                ? map(
                        map,
                        key.find(map.getKeyType(), registry, where),
                        value.find(map.getValueType(), registry, where),
                        registry,
                        where)
                : Absent.orRefuse(type, Map.class, where, LinkedHashMap::new);
    }

    private static <K, V> TypeCodec<Map<K, V>> map(
            DataType type, TypeCodec<K> key, TypeCodec<V> value, CodecRegistry registry, String where) {
        return Registries.replaced(type, registry, GenericType.mapOf(key.getJavaType(), value.getJavaType()))
                .orElseGet(() -> new DirectMapCodec<>(
                        TypeCodecs.mapOf(key, value),
                        key,
                        value,
                        count -> new LinkedHashMap<>(Capacity.ofTable(count)),
                        where));
    }

    static <K, V> CodecFinder<TypeCodec<SortedMap<K, V>>> sortedMap(
            CodecFinder<TypeCodec<K>> key, CodecFinder<TypeCodec<V>> value) {
        return (type, registry, where) -> {
            if (!(type instanceof MapType map)) {
                return Absent.orRefuse(type, SortedMap.class, where, TreeMap::new);
            }
            TypeCodec<K> foundKey = key.find(map.getKeyType(), registry, where);
            TypeCodec<V> foundValue = value.find(map.getValueType(), registry, where);
            GenericType<SortedMap<K, V>> javaType = new GenericType<SortedMap<K, V>>() {}.where(
                            new GenericTypeParameter<K>() {}, foundKey.getJavaType())
                    .where(new GenericTypeParameter<V>() {}, foundValue.getJavaType());
            return Registries.exact(type, registry, javaType)
                    .orElseGet(() -> sorted(
                            map(type, foundKey, foundValue, registry, where), foundKey, foundValue, javaType, where));
        };
    }

    private static <K, V> TypeCodec<SortedMap<K, V>> sorted(
            TypeCodec<Map<K, V>> unsorted,
            TypeCodec<K> key,
            TypeCodec<V> value,
            GenericType<SortedMap<K, V>> javaType,
            String where) {
        TypeCodec<SortedMap<K, V>> sorted =
                new ConvertedCodec<>(unsorted, javaType, Conversion.of(map -> map, TreeMap::new), where);
        return unsorted instanceof DirectCodec
                ? new DirectMapCodec<>(sorted, key, value, count -> new TreeMap<>(), where)
                : sorted;
    }
}
