package dev.colonnade.behaviour.batches;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;

@Dao
interface CountDao {
    @Query("UPDATE counts SET lines = lines + :more WHERE book = :book")
    BoundStatement counting(String book, long more);

    @Select
    Count of(String book);
}
