package dev.colonnade.benchmarks.colonnade;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.benchmarks.Mapping;

/**
 * The way of Colonnade.
 *
 * @since 0.1.0
 */
public final class ColonnadeMappings {
    private ColonnadeMappings() {}

    /**
     * The narrow entity.
     *
     * @param session the session, which prepares its statements
     * @return its mapping
     */
    public static Mapping<Narrow> narrow(CqlSession session) {
        return new NarrowMapping(Colonnade.builder(session).context());
    }

    /**
     * The wide entity.
     *
     * @param session the session, which prepares its statements
     * @return its mapping
     */
    public static Mapping<Wide> wide(CqlSession session) {
        return new WideMapping(Colonnade.builder(session).context());
    }
}
