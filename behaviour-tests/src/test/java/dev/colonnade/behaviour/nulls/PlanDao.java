package dev.colonnade.behaviour.nulls;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.NullSavingStrategy;
import dev.colonnade.annotations.Select;
import java.util.Optional;

@Dao
interface PlanDao {
    @Insert
    void replace(Plan plan);

    @Insert(nullSavingStrategy = NullSavingStrategy.DO_NOT_SET)
    void save(Plan plan);

    @Select
    Optional<Plan> find(String id);
}
