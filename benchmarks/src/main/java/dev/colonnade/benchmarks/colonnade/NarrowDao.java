package dev.colonnade.benchmarks.colonnade;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.util.Optional;
import java.util.UUID;

/**
 * The statements of {@link Narrow}.
 *
 * @since 0.1.0
 */
@Dao
public interface NarrowDao {
    /**
     * Writes an entity.
     *
     * @param entity the entity
     */
    @Insert
    void save(Narrow entity);

    /**
     * Reads an entity.
     *
     * @param id its key
     * @return the entity
     */
    @Select
    Optional<Narrow> find(UUID id);
}
