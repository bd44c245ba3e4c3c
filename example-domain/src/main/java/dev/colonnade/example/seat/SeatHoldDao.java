package dev.colonnade.example.seat;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Ttl;
import java.time.Duration;
import java.util.Optional;

/** Holds seats for a time. */
@Dao
public interface SeatHoldDao {
    /** Holds a seat; Cassandra itself lets it go. */
    @Insert
    void hold(SeatHold hold, @Ttl Duration time);

    @Select
    Optional<SeatHold> find(String flight, String number);
}
