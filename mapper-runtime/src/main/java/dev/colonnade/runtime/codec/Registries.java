package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.util.Optional;

/** What a session's registry may say of a type. */
final class Registries {
    /** The classes of the driver, of which those of registries are not in its public API. */
    private static final String DRIVER = "com.datastax.oss.driver.";

    private Registries() {}

    /** Whether a registry lets nobody replace the driver's codecs of scalars and collections. */
    static boolean isDrivers(CodecRegistry registry) {
        return registry.getClass().getName().startsWith(DRIVER);
    }

    /** The codec that a registry has. */
    static <T> Optional<TypeCodec<T>> registered(DataType type, CodecRegistry registry, GenericType<T> javaType) {
        try {
            return Optional.of(registry.codecFor(type, javaType));
        } catch (CodecNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The codec that a registry has of exactly that type: the driver's answers with a set for a sorted set, too. */
    static <T> Optional<TypeCodec<T>> exact(DataType type, CodecRegistry registry, GenericType<T> javaType) {
        return registered(type, registry, javaType)
                .filter(codec -> codec.getJavaType().equals(javaType));
    }

    /** The codec of a registry that is not the driver's own, and may answer with another one for a collection. */
    static <T> Optional<TypeCodec<T>> replaced(DataType type, CodecRegistry registry, GenericType<T> javaType) {
        return isDrivers(registry) ? Optional.empty() : exact(type, registry, javaType);
    }
}
