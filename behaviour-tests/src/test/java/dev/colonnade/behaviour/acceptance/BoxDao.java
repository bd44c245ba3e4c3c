package dev.colonnade.behaviour.acceptance;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.util.Optional;

@Dao
interface BoxDao {
    @Insert
    void save(Box box);

    @Select
    Optional<Box> find(String id);
}
