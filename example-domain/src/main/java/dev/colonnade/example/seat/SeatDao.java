package dev.colonnade.example.seat;

import dev.colonnade.Lwt;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.util.List;

/** Gives seats to passengers: a seat to one at the most. */
@Dao
public interface SeatDao {
    /** Claims a seat, or tells who has it. */
    @Insert(ifNotExists = true)
    Lwt<Seat> claim(Seat seat);

    @Select
    List<Seat> taken(String flight);

    @Delete(ifExists = true)
    boolean giveUp(Seat seat);
}
