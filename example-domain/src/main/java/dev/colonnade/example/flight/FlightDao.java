package dev.colonnade.example.flight;

import dev.colonnade.Page;
import dev.colonnade.PageToken;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.FullScan;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.StatementAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes flights by their origin. */
@Dao
public interface FlightDao {
    @Insert
    CompletionStage<Void> save(Flight flight);

    @Select
    List<Flight> departures(String origin, LocalDate day);

    /** A few of them, the latest first; null begins. */
    @Select
    @StatementAttributes(pageSize = 5)
    Page<Flight> someDepartures(String origin, LocalDate day, @Nullable PageToken token);

    @Select
    Optional<Flight> find(String origin, LocalDate day, Instant departed, String destination);

    @Query("SELECT origin, day, departed, destination, distance_miles, delay_minutes FROM flights_by_origin")
    @FullScan("the report counts what was loaded, page by page")
    Stream<Flight> all();
}
