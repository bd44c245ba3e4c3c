package dev.colonnade.behaviour.naming;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Update;
import java.util.Optional;

/** Reads and writes tables with such names. */
@Dao
public interface NamingDao {
    @Insert
    void save(Select select);

    @Update
    void update(Select select);

    @Delete
    void remove(Select select);

    @dev.colonnade.annotations.Select
    Optional<Select> find(String orderId, int token);

    @Query("SELECT \"shipTo\".\"streetName\" FROM \"Select\" WHERE \"orderId\" = :orderId AND \"token\" = :\"token\"")
    Optional<String> street(String orderId, int token);

    @Insert
    void save(Order order);

    @dev.colonnade.annotations.Select
    Optional<Order> order(String orderId);
}
