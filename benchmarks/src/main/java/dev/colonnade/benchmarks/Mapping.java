package dev.colonnade.benchmarks;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;

/**
 * One way to write the code between rows and objects.
 *
 * @param <E> the entity
 * @since 0.1.0
 */
public interface Mapping<E> {
    /**
     * Makes an entity.
     *
     * @param row a row of the SELECT
     * @return the entity
     */
    E read(Row row);

    /**
     * Makes the statement that writes an entity. Nulls are left unset.
     *
     * @param entity the entity
     * @return the INSERT with its values
     */
    BoundStatement bind(E entity);
}
