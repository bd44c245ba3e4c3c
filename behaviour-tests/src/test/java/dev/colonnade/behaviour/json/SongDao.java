package dev.colonnade.behaviour.json;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Ttl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@Dao(entities = Song.class)
interface SongDao {
    @Insert
    void save(Song song);

    @Select
    Optional<Song> find(String album, int track);

    // What the document leaves out is null afterwards.
    @Query("INSERT INTO song JSON :json")
    void put(String json);

    // What it leaves out stays.
    @Query("INSERT INTO song JSON :json DEFAULT UNSET")
    void merge(String json);

    @Query("INSERT INTO song JSON :json IF NOT EXISTS")
    boolean create(String json);

    @Query("INSERT INTO song JSON :json USING TTL :time")
    CompletionStage<Void> hold(String json, @Ttl Duration time);

    @Query("SELECT JSON album, track, title FROM song WHERE album = :album AND track = :track")
    Optional<String> json(String album, int track);

    @Query("SELECT JSON * FROM song WHERE album = :album")
    CompletionStage<List<String>> all(String album);

    @Query("SELECT title, toJson(tags) AS tags FROM song WHERE album = :album")
    List<Line> lines(String album);

    record Line(String title, String tags) {}

    @Query("UPDATE song SET tags = fromJson(:tags) WHERE album = :album AND track = :track")
    void tag(String album, int track, String tags);
}
