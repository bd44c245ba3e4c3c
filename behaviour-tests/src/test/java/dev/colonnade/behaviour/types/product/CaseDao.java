package dev.colonnade.behaviour.types.product;

import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.util.Optional;

/**
 * What the DAOs of the entities under test have.
 *
 * @param <E> the entity
 */
public interface CaseDao<E> {
    /** Writes a row. */
    @Insert
    void save(E entity);

    /** Reads a row. */
    @Select
    Optional<E> find(int id);
}
