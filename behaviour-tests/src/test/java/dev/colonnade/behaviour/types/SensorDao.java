package dev.colonnade.behaviour.types;

import dev.colonnade.annotations.CqlType;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.behaviour.types.Sensor.Kind;
import dev.colonnade.behaviour.types.Sensor.Price;
import java.util.Optional;
import java.util.UUID;

/** Parameters and results of these types. */
@Dao
interface SensorDao {
    @Insert
    void save(Sensor sensor);

    @Select
    Optional<Sensor> find(UUID id);

    @Query("SELECT kind FROM sensor WHERE id = :id")
    Kind kind(@CqlType("timeuuid") UUID id);

    @Query("SELECT price FROM sensor WHERE id = :id")
    Optional<Price> price(UUID id);

    @Query("SELECT position FROM sensor WHERE id = :id")
    float[] position(UUID id);

    @Query("UPDATE sensor SET price = :price, kind = :kind, position = :position WHERE id = :id")
    void change(UUID id, Price price, Optional<Kind> kind, float[] position);
}
