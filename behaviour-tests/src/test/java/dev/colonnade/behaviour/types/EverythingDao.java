package dev.colonnade.behaviour.types;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Update;
import java.util.Optional;
import java.util.UUID;

@Dao
interface EverythingDao {
    @Insert
    void save(Everything everything);

    @Update
    void update(Everything everything);

    @Select
    Optional<Everything> find(UUID id);
}
