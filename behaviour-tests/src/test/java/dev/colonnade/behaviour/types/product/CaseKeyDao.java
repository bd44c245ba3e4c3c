package dev.colonnade.behaviour.types.product;

import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.util.Optional;

/**
 * What the DAOs of the entities have whose keys are values under test.
 *
 * @param <E> the entity
 * @param <K> the type of its key
 */
public interface CaseKeyDao<E, K> {
    /** Writes a row. */
    @Insert
    void save(E entity);

    /** Reads a row. */
    @Select
    Optional<E> find(K one, K two);
}
