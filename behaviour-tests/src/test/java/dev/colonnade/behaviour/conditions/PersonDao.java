package dev.colonnade.behaviour.conditions;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Update;

@Dao
interface PersonDao {
    @Insert
    void put(Person person);

    @Select
    Person find(String id);

    @Update(customIfClause = "version = :expected AND home.city = :city")
    boolean save(Person person, int expected, String city);
}
