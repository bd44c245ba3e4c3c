package dev.colonnade.example.airport;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.FullScan;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Reads and writes airports. */
@Dao
public interface AirportDao {
    @Insert
    CompletionStage<Void> save(Airport airport);

    @Select
    Optional<Airport> find(String iata);

    @Query("SELECT count(*) FROM airports")
    @FullScan("counted once, for the report")
    long count();
}
