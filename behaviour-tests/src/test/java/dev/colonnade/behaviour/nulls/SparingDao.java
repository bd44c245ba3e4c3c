package dev.colonnade.behaviour.nulls;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.DefaultNullSavingStrategy;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.NullSavingStrategy;
import dev.colonnade.annotations.Query;
import org.jspecify.annotations.Nullable;

@Dao
@DefaultNullSavingStrategy(NullSavingStrategy.DO_NOT_SET)
interface SparingDao {
    @Insert
    void save(Plan plan);

    @Query("UPDATE plan SET text = :text WHERE id = :id")
    void say(String id, @Nullable String text);
}
