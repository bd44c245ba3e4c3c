package dev.colonnade.benchmarks.colonnade;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.util.Optional;
import java.util.UUID;

/**
 * The statements of {@link Wide}.
 *
 * @since 0.1.0
 */
@Dao
public interface WideDao {
    /**
     * Writes an entity.
     *
     * @param entity the entity
     */
    @Insert
    void save(Wide entity);

    /**
     * Reads an entity.
     *
     * @param id its key
     * @return the entity
     */
    @Select
    Optional<Wide> find(UUID id);
}
