package dev.colonnade.runtime.read;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import dev.colonnade.runtime.prepare.PreparedQuery;

/**
 * Who reads rows, and how values are encoded in them.
 *
 * @param method the DAO method, for messages
 * @param protocolVersion the version that values are encoded for
 * @param codecRegistry where codecs are found
 * @since 0.1.0
 */
public record Reading(String method, ProtocolVersion protocolVersion, CodecRegistry codecRegistry) {
    static Reading of(PreparedQuery query) {
        return new Reading(query.method(), query.protocolVersion(), query.codecRegistry());
    }
}
