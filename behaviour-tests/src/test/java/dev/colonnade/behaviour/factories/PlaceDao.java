package dev.colonnade.behaviour.factories;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.StatementAttributes;
import dev.colonnade.annotations.Update;
import java.util.Optional;

@Dao
interface PlaceDao {
    @Insert
    void save(Place place);

    @Insert
    BoundStatement saving(Place place);

    @Insert
    @StatementAttributes(executionProfileName = "slow")
    BoundStatement savingSlowly(Place place);

    @Select
    Optional<Place> find(int id);

    @Update
    void update(Place before, Place after);

    @Delete
    void remove(Place place);

    @Query("SELECT name FROM place WHERE id = :id")
    Optional<String> name(int id);
}
