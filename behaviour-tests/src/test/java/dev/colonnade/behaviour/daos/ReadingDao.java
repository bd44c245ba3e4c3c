package dev.colonnade.behaviour.daos;

import com.datastax.oss.driver.api.core.MappedAsyncPagingIterable;
import com.datastax.oss.driver.api.core.PagingIterable;
import dev.colonnade.Lwt;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao
interface ReadingDao {
    @Insert
    void save(@Nullable Reading reading);

    @Insert
    CompletionStage<Void> saveAsync(Reading reading);

    @Insert(ifNotExists = true)
    boolean create(Reading reading);

    @Insert(ifNotExists = true)
    Lwt<Reading> claim(Reading reading);

    @Insert(ifNotExists = true)
    CompletionStage<Lwt<Reading>> claimAsync(Reading reading);

    @Insert(ifNotExists = true)
    CompletableFuture<Boolean> createAsync(Reading reading);

    @Insert
    void hold(Reading reading, @Ttl Duration time);

    @Insert
    void holdForSeconds(@Ttl int seconds, Reading reading);

    @Insert(ifNotExists = true)
    Lwt<Reading> claimFor(Reading reading, @Ttl Duration time);

    @Update
    void update(Reading reading);

    @Update
    void updateFor(Reading reading, @Ttl Duration time);

    @Update(ifExists = true)
    boolean change(Reading reading);

    @Update(ifExists = true)
    CompletionStage<Boolean> changeAsync(Reading reading);

    @Delete
    void remove(Reading reading);

    @Delete(entityClass = Reading.class)
    void removeOne(int sequence, String sensor, LocalDate day);

    @Delete(entityClass = Reading.class)
    CompletionStage<Void> removeDay(String sensor, LocalDate day);

    @Delete(ifExists = true)
    boolean removeIfThere(Reading reading);

    @SuppressWarnings("colonnade:nullable-key")
    @Select
    @Nullable
    Reading get(@Nullable String sensor, LocalDate day, int sequence);

    @Select
    Optional<Reading> find(String sensor, @CqlName("day") LocalDate date, Integer sequence);

    @Select
    CompletionStage<Optional<Reading>> findAsync(String sensor, LocalDate day, int sequence);

    @Select
    CompletionStage<@Nullable Reading> getAsync(String sensor, LocalDate day, int sequence);

    @Select
    List<Reading> all(String sensor);

    @Select
    List<Reading> ofDay(LocalDate day, String sensor);

    @Select
    Stream<Reading> stream(String sensor);

    @Select
    PagingIterable<Reading> iterable(String sensor);

    @Select
    CompletionStage<List<Reading>> allAsync(String sensor);

    @Select
    CompletableFuture<Stream<Reading>> streamAsync(String sensor);

    @Select
    CompletionStage<MappedAsyncPagingIterable<Reading>> pagesAsync(String sensor);

    @Query("SELECT count(*) FROM readings WHERE sensor = :sensor")
    long count(String sensor);

    @Query("SELECT count(*) FROM readings WHERE sensor = :sensor")
    CompletionStage<Long> countAsync(String sensor);

    @Query("SELECT max(measured) FROM readings WHERE sensor = :sensor")
    Optional<Double> highest(String sensor);

    @Query("SELECT max(measured) FROM readings WHERE sensor = :sensor")
    double highestOfSome(String sensor);

    @Query("SELECT sequence FROM readings WHERE sensor = :sensor")
    List<Integer> sequences(String sensor);

    @Query("SELECT remark FROM readings WHERE sensor = :sensor")
    List<@Nullable String> remarks(String sensor);

    @Query("SELECT remark FROM readings WHERE sensor = :sensor")
    CompletionStage<Stream<@Nullable String>> remarksAsync(String sensor);

    @SuppressWarnings("colonnade:several-rows")
    @Query("SELECT remark, sequence, day, sensor, measured FROM readings WHERE sensor = :sensor")
    @Nullable
    Reading only(String sensor);

    @SuppressWarnings("colonnade:several-rows")
    @Query("SELECT remark, sequence, day, sensor, measured FROM readings WHERE sensor = :sensor")
    CompletionStage<Optional<Reading>> onlyAsync(String sensor);

    @Query("SELECT measured, sensor, day, sequence, remark FROM readings WHERE sensor = :sensor LIMIT 1")
    Optional<Reading> latest(String sensor);

    @Query("SELECT measured, sensor, day, sequence, remark FROM readings WHERE sensor = :sensor"
            + " AND day >= :firstDay AND day <= :last_day")
    List<Reading> between(String sensor, LocalDate firstDay, LocalDate lastDay);

    @Query("UPDATE readings SET remark = :remark WHERE sensor = :sensor AND day = :day AND sequence = :sequence")
    void note(String sensor, LocalDate day, int sequence, @Nullable String remark);

    @Query("UPDATE readings SET measured = :now WHERE sensor = :sensor AND day = :day AND sequence = :sequence"
            + " IF measured = :before")
    boolean correct(String sensor, LocalDate day, int sequence, double before, double now);

    @Query("BEGIN BATCH INSERT INTO readings (sensor, day, sequence, measured) VALUES (:sensor, :day, 1, :measured);"
            + " INSERT INTO readings (sensor, day, sequence, measured) VALUES (:sensor, :day, 2, :measured);"
            + " APPLY BATCH")
    void saveTwice(String sensor, LocalDate day, double measured);

    default int size(String sensor) {
        return all(sensor).size();
    }
}
