package dev.colonnade.behaviour.results;

import dev.colonnade.Lwt;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Update;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

@Dao
interface OutcomesDao {
    @Insert
    void save(Seat seat);

    @Insert(ifNotExists = true)
    Lwt<Seat> claim(Seat seat);

    @Insert(ifNotExists = true)
    CompletionStage<Lwt<Seat>> claimAsync(Seat seat);

    @Insert(ifNotExists = true)
    CompletionStage<Boolean> claimedAsync(Seat seat);

    @Insert(ifNotExists = true)
    Mono<Lwt<Seat>> claimMono(Seat seat);

    @Update(ifExists = true)
    Lwt<Seat> change(Seat seat);

    @Update(ifExists = true)
    CompletionStage<Lwt<Seat>> changeAsync(Seat seat);

    @Delete(ifExists = true)
    Lwt<Seat> remove(Seat seat);

    @Delete(ifExists = true, entityClass = Seat.class)
    Lwt<Seat> removeByKey(String show, int number);

    @Query("DELETE FROM seats WHERE show = :show AND number = :number IF EXISTS")
    Lwt<Seat> removeByQuery(String show, int number);

    @Query("INSERT INTO seats (show, number, holder) VALUES (:show, :number, :holder) IF NOT EXISTS")
    Lwt<Seat> insert(String show, int number, String holder);

    // What stood in the way.
    record Sold(@Nullable String holder, @Nullable Integer price) {}

    @Query("UPDATE seats SET holder = :buyer, price = :price WHERE show = :show AND number = :number"
            + " IF holder = :seller AND price < :price")
    Lwt<Sold> resell(String show, int number, String seller, String buyer, int price);

    @Query("UPDATE seats SET holder = :buyer WHERE show = :show AND number = :number IF holder = :seller")
    Lwt<String> pass(String show, int number, String seller, String buyer);

    @Query("UPDATE seats SET holder = :buyer WHERE show = :show AND number = :number IF holder = :seller")
    CompletionStage<Lwt<String>> passAsync(String show, int number, String seller, String buyer);

    @Query("DELETE FROM seats WHERE show = :show AND number = :number IF price = :price AND holder = :holder")
    Lwt<Sold> giveBack(String show, int number, int price, String holder);
}
