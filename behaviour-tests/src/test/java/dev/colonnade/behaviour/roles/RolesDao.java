package dev.colonnade.behaviour.roles;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads and writes entities whose properties have roles. */
@Dao
public interface RolesDao {
    @Insert
    void save(Gate gate);

    @Update
    void update(Gate gate);

    @Delete
    void remove(Gate gate);

    @Select
    Optional<Gate> gate(String airport, int number);

    @Select
    Stream<Gate> gates(String airport);

    @Query("UPDATE views SET count = count + :delta WHERE video_id = :videoId AND day = :day")
    void count(UUID videoId, LocalDate day, long delta);

    @Query("UPDATE views SET ever = ever + :delta WHERE video_id = :videoId")
    void countEver(UUID videoId, long delta);

    @Select
    Optional<Views> views(UUID videoId, LocalDate day);

    @Delete
    void remove(Views views);

    @Insert
    void save(Article article);

    @Insert
    void save(Article article, @Ttl Duration ttl);

    @Update
    void update(Article article);

    @Select
    Optional<Article> article(String id);

    @Query("SELECT id, title, words, writetime(title) AS title_written, ttl(title) AS \"titleExpires\","
            + " cast(words AS text) AS words_text FROM articles WHERE id = :id")
    Optional<Article> sameArticle(String id);

    @Insert
    void save(Draft draft);

    @Select
    Optional<Draft> draft(String id);
}
