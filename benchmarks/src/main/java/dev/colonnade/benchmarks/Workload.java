package dev.colonnade.benchmarks;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.benchmarks.offline.OfflineSession;
import dev.colonnade.benchmarks.offline.Rows;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One way to map one entity, and what it is given, one after another.
 *
 * @param <E> the entity
 */
final class Workload<E> {
    /** A power of two, so that the next place is found without a division. */
    static final int SIZE = 1024;

    private final Mapping<E> mapping;
    private final List<Row> rows;
    private final List<E> entities;
    private int next;

    private Workload(Mapping<E> mapping, List<Row> rows) {
        this.mapping = mapping;
        this.rows = rows;
        this.entities = rows.stream().map(mapping::read).toList();
    }

    static Workload<?> of(Shape shape, Variant variant) {
        CqlSession session = OfflineSession.on(shape.table());
        Rows rows = new Rows(session.prepare(shape.table().select()), session);
        return new Workload<>(
                shape.mapping(variant, session),
                IntStream.range(0, SIZE)
                        .mapToObj(i -> rows.of(shape.sample(session, i)))
                        .toList());
    }

    E read() {
        return mapping.read(rows.get(advance()));
    }

    BoundStatement bind() {
        return mapping.bind(entities.get(advance()));
    }

    private int advance() {
        next = (next + 1) & (SIZE - 1);
        return next;
    }
}
