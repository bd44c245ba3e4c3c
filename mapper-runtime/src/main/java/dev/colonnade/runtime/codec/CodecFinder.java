package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;

/**
 * Finds the codec between a CQL type, which the server tells, and a Java type, which the finder knows.
 *
 * @param <C> the codec: a {@code TypeCodec} of the Java type, or one of the driver's for primitives
 * @since 0.1.0
 */
@FunctionalInterface
public interface CodecFinder<C> {
    /**
     * Finds the codec.
     *
     * @param type the CQL type
     * @param registry the session's registry
     * @param where whose values it reads and writes, for messages: {@code airports.code}
     * @return the codec
     * @throws com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException if the types do not fit
     */
    C find(DataType type, CodecRegistry registry, String where);
}
