package dev.colonnade.behaviour.acceptance;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.util.List;
import java.util.Optional;

@Dao
interface ReadingDao {
    @Insert
    void save(Reading reading);

    @Select
    Optional<Reading> find(String token, int order, long from);

    @Select
    List<Reading> findAll(String token, int order);

    @Delete
    void remove(Reading reading);
}
