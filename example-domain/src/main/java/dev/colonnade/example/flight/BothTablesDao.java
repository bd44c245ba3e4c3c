package dev.colonnade.example.flight;

import dev.colonnade.annotations.Batch;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Update;

/** Writes what both tables of flights have to say alike. */
@Dao
public interface BothTablesDao {
    /** Corrects a flight in both of its tables, or, if it cannot, in none. */
    @Batch
    void correct(@Update Flight flight, @Update Arrival arrival);
}
