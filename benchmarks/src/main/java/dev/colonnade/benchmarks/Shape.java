package dev.colonnade.benchmarks;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import dev.colonnade.benchmarks.colonnade.ColonnadeMappings;
import dev.colonnade.benchmarks.colonnade.Narrow;
import dev.colonnade.benchmarks.colonnade.Wide;
import dev.colonnade.benchmarks.drivermapper.DriverMappings;
import dev.colonnade.benchmarks.hand.NarrowByIndex;
import dev.colonnade.benchmarks.hand.NarrowByName;
import dev.colonnade.benchmarks.hand.WideByIndex;
import dev.colonnade.benchmarks.hand.WideByName;
import dev.colonnade.benchmarks.offline.Table;

/**
 * The entities that are measured.
 *
 * @since 0.1.0
 */
public enum Shape {
    /** Five columns of scalars. */
    NARROW {
        @Override
        Table table() {
            return Tables.narrow();
        }

        @Override
        Mapping<?> mapping(Variant variant, CqlSession session) {
            return switch (variant) {
                case HAND_BY_NAME -> new NarrowByName(insert(session));
                case HAND_BY_INDEX -> new NarrowByIndex(insert(session));
                case DRIVER_MAPPER -> DriverMappings.narrow(insert(session), session);
                case COLONNADE -> ColonnadeMappings.narrow(session);
            };
        }

        @Override
        Narrow entity(int i) {
            return Samples.narrow(i);
        }

        @Override
        BoundStatement sample(CqlSession session, int i) {
            return new NarrowByName(insert(session)).bind(entity(i));
        }
    },
    /** Twelve columns, among them a set, a map and a user-defined type. */
    WIDE {
        @Override
        Table table() {
            return Tables.wide();
        }

        @Override
        Mapping<?> mapping(Variant variant, CqlSession session) {
            return switch (variant) {
                case HAND_BY_NAME -> new WideByName(insert(session));
                case HAND_BY_INDEX -> new WideByIndex(insert(session));
                case DRIVER_MAPPER -> DriverMappings.wide(insert(session), session);
                case COLONNADE -> ColonnadeMappings.wide(session);
            };
        }

        @Override
        Wide entity(int i) {
            return Samples.wide(i);
        }

        @Override
        BoundStatement sample(CqlSession session, int i) {
            return new WideByName(insert(session)).bind(entity(i));
        }
    };

    abstract Table table();

    /** One way to map it. */
    abstract Mapping<?> mapping(Variant variant, CqlSession session);

    /** One of its samples. */
    abstract Record entity(int i);

    /** The statement that writes one of its samples. */
    abstract BoundStatement sample(CqlSession session, int i);

    /** The statement that writes all columns. */
    PreparedStatement insert(CqlSession session) {
        return session.prepare(table().insert());
    }
}
