package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.MapType;
import com.datastax.oss.driver.api.core.type.SetType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.api.core.type.reflect.GenericTypeParameter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The codecs of sets and maps, sorted or not. */
final class SetsAndMaps {
    private SetsAndMaps() {}

    static <E> CodecFinder<TypeCodec<Set<E>>> set(CodecFinder<TypeCodec<E>> element) {
        return (type, registry, where) -> {
            if (type instanceof SetType set) {
                TypeCodec<E> found = element.find(set.getElementType(), registry, where);
                return Registries.replaced(type, registry, GenericType.setOf(found.getJavaType()))
                        .orElseGet(() -> new DirectCollectionCodec<>(
                                TypeCodecs.setOf(found), found, count -> new LinkedHashSet<>(Capacity.ofTable(count))));
            }
            return Absent.orRefuse(type, Set.class, where, LinkedHashSet::new);
        };
    }

    /** The driver has none: the text forms are those of the set that it has. */
    static <E> CodecFinder<TypeCodec<SortedSet<E>>> sortedSet(CodecFinder<TypeCodec<E>> element) {
        return (type, registry, where) -> {
            if (!(type instanceof SetType set)) {
                return Absent.orRefuse(type, SortedSet.class, where, TreeSet::new);
            }
            TypeCodec<E> found = element.find(set.getElementType(), registry, where);
            GenericType<SortedSet<E>> javaType =
                    new GenericType<SortedSet<E>>() {}.where(new GenericTypeParameter<E>() {}, found.getJavaType());
            Optional<TypeCodec<SortedSet<E>>> registered = Registries.exact(type, registry, javaType);
            if (registered.isPresent()) {
                return registered.get();
            }
            TypeCodec<Set<E>> unsorted =
                    SetsAndMaps.<E>set((elementType, r, w) -> found).find(type, registry, where);
            TypeCodec<SortedSet<E>> sorted =
                    new ConvertedCodec<>(unsorted, javaType, Conversion.of(value -> value, TreeSet::new), where);
            return unsorted instanceof DirectCodec
                    ? new DirectCollectionCodec<>(sorted, found, count -> new TreeSet<>())
                    : sorted;
        };
    }

    static <K, V> CodecFinder<TypeCodec<Map<K, V>>> map(
            CodecFinder<TypeCodec<K>> key, CodecFinder<TypeCodec<V>> value) {
        return (type, registry, where) -> {
            if (type instanceof MapType map) {
                TypeCodec<K> foundKey = key.find(map.getKeyType(), registry, where);
                TypeCodec<V> foundValue = value.find(map.getValueType(), registry, where);
                return Registries.replaced(
                                type, registry, GenericType.mapOf(foundKey.getJavaType(), foundValue.getJavaType()))
                        .orElseGet(() -> new DirectMapCodec<>(
                                TypeCodecs.mapOf(foundKey, foundValue),
                                foundKey,
                                foundValue,
                                count -> new LinkedHashMap<>(Capacity.ofTable(count))));
            }
            return Absent.orRefuse(type, Map.class, where, LinkedHashMap::new);
        };
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
            Optional<TypeCodec<SortedMap<K, V>>> registered = Registries.exact(type, registry, javaType);
            if (registered.isPresent()) {
                return registered.get();
            }
            TypeCodec<Map<K, V>> unsorted = SetsAndMaps.<K, V>map(
                            (keyType, r, w) -> foundKey, (valueType, r, w) -> foundValue)
                    .find(type, registry, where);
            TypeCodec<SortedMap<K, V>> sorted =
                    new ConvertedCodec<>(unsorted, javaType, Conversion.of(found -> found, TreeMap::new), where);
            return unsorted instanceof DirectCodec
                    ? new DirectMapCodec<>(sorted, foundKey, foundValue, count -> new TreeMap<>())
                    : sorted;
        };
    }
}
