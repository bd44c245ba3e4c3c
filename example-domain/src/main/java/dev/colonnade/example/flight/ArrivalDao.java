package dev.colonnade.example.flight;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.FullScan;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Reads and writes flights by their destination. */
@Dao
public interface ArrivalDao {
    @Insert
    CompletionStage<Void> save(Arrival arrival);

    @Select
    List<Arrival> arrivals(String destination, LocalDate day);

    @Select
    Optional<Arrival> find(String destination, LocalDate day, Instant departed, String origin);

    @Query("SELECT destination, day, departed, origin, distance_miles, delay_minutes FROM flights_by_destination")
    @FullScan("the report counts what was loaded, page by page")
    Stream<Arrival> all();
}
