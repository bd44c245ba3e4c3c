package dev.colonnade.behaviour.rolling;

import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Udt;
import dev.colonnade.annotations.Update;
import java.util.List;
import java.util.Optional;

/** What knows as little as the first version, and writes no value as a whole, or some in a list. */
final class Third {
    private Third() {}

    @Udt
    @CqlName("place")
    record Place(String room, int level) {}

    @Entity
    record Sensor(@PartitionKey String name, Place place) {}

    @Dao
    interface SensorDao {
        @Update
        void move(Sensor before, Sensor after);

        @Update
        void set(Sensor sensor);

        @Select
        Optional<Sensor> find(String name);
    }

    @Mapper
    interface SensorMapper {
        SensorDao sensors();
    }

    @Entity
    record Route(@PartitionKey String name, Place start, List<Place> stops) {}

    @Dao
    interface RouteDao {
        @Update
        void change(Route before, Route after);
    }

    @Mapper
    interface RouteMapper {
        RouteDao routes();
    }
}
