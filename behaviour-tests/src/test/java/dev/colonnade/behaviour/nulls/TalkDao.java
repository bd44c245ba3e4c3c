package dev.colonnade.behaviour.nulls;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.NullSavingStrategy;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Dao
interface TalkDao {
    @Insert
    void save(Talk talk);

    // Afterwards the row is what the object is.
    @Insert(nullSavingStrategy = NullSavingStrategy.SET_TO_NULL)
    void replace(Talk talk);

    @Insert(nullSavingStrategy = NullSavingStrategy.SET_TO_NULL)
    CompletionStage<Void> replaceAsync(Talk talk, @Ttl Duration time);

    @Insert(nullSavingStrategy = NullSavingStrategy.SET_TO_NULL)
    void replaceAll(List<Talk> talks);

    @Update
    void update(Talk talk);

    @Update(nullSavingStrategy = NullSavingStrategy.SET_TO_NULL)
    void overwrite(Talk talk);

    @Update(nullSavingStrategy = NullSavingStrategy.SET_TO_NULL)
    CompletionStage<Void> overwriteAsync(Talk talk);

    @Select
    Optional<Talk> find(String id);

    @Update(entityClass = Talk.class)
    void set(String id, @Nullable String title, Optional<String> speaker);

    // What is null stays as it is.
    @Update(entityClass = Talk.class, nullSavingStrategy = NullSavingStrategy.DO_NOT_SET)
    void patch(String id, @Nullable String title, Optional<String> speaker);

    @Query(
            value = "UPDATE talk SET place.hall = :hall, title = :title WHERE id = :id",
            nullSavingStrategy = NullSavingStrategy.DO_NOT_SET)
    CompletionStage<Void> patchAsync(String id, @Nullable String hall, @Nullable String title);

    @Query(
            value = "INSERT INTO talk (id, title, minutes) VALUES (:id, :title, :minutes)",
            nullSavingStrategy = NullSavingStrategy.DO_NOT_SET)
    void put(String id, @Nullable String title, @Nullable Integer minutes);

    @Query(
            value = "UPDATE talk SET title = :title WHERE id = :id IF title = :title",
            nullSavingStrategy = NullSavingStrategy.DO_NOT_SET)
    boolean touch(String id, @Nullable String title);
}
