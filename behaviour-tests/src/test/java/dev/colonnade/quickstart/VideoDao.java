package dev.colonnade.quickstart;

import dev.colonnade.Lwt;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.FullScan;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

@Dao
public interface VideoDao {
    @Insert
    void save(Video video);

    @Insert(ifNotExists = true)
    Lwt<Video> create(Video video);

    @Insert
    void show(Video video, @Ttl Duration time);

    @Select
    Optional<Video> find(UUID id);

    @Select
    CompletionStage<Optional<Video>> findAsync(UUID id);

    @Update
    void update(Video video);

    @Delete
    void remove(Video video);

    @Query("UPDATE videos SET tags = tags + :tags WHERE id = :id")
    void addTags(UUID id, Set<String> tags);

    @Query("SELECT count(*) FROM videos")
    @FullScan("the tables of the quickstart are small")
    long count();
}
