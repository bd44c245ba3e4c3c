package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.Select;
import java.util.Optional;
import java.util.UUID;

@Mapper
interface WaysMapper {
    WaysDao ways();

    @Dao
    interface WaysDao {
        @Insert
        void save(Route route);

        @Insert
        void save(Gate gate);

        @Insert
        void save(Pilot pilot);

        @Insert
        void save(Crew crew);

        @Insert
        void save(Aircraft aircraft);

        @Insert
        void save(Runway runway);

        @Select
        Optional<Runway> runway(String airport, String name);

        @Insert
        void save(Airline airline);

        @Insert
        void save(Country country);

        @Insert
        void save(City city);

        @Select
        Optional<Route> route(String origin);

        @Select
        Optional<Gate> gate(String airport, int number);

        @Select
        Optional<Pilot> pilot(UUID id);

        @Select
        Optional<Crew> crew(UUID id);

        @Select
        Optional<Aircraft> aircraft(String id);

        @Select
        Optional<Airline> airline(String code);

        @Select
        Optional<Country> country(String code);

        @Select
        Optional<City> city(String name);
    }
}
