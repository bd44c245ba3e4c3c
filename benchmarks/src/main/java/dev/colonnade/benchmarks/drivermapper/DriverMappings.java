package dev.colonnade.benchmarks.drivermapper;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.mapper.MapperContext;
import com.datastax.oss.driver.internal.mapper.DefaultMapperContext;
import dev.colonnade.benchmarks.Mapping;
import java.util.Map;

/**
 * The way of the driver's own mapper.
 *
 * @since 0.1.0
 */
public final class DriverMappings {
    private DriverMappings() {}

    /**
     * The narrow entity.
     *
     * @param insert the INSERT of all columns
     * @param session the session that prepared it
     * @return its mapping
     */
    public static Mapping<Narrow> narrow(PreparedStatement insert, CqlSession session) {
        return new NarrowMapping(insert, context(session));
    }

    /**
     * The wide entity.
     *
     * @param insert the INSERT of all columns
     * @param session the session that prepared it
     * @return its mapping
     */
    public static Mapping<Wide> wide(PreparedStatement insert, CqlSession session) {
        return new WideMapping(insert, context(session));
    }

    private static MapperContext context(CqlSession session) {
        return new DefaultMapperContext(session, null, null, null, Map.of());
    }
}
