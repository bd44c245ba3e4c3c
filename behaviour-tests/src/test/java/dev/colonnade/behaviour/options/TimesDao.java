package dev.colonnade.behaviour.options;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Timestamp;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Dao(entities = Note.class)
interface TimesDao {
    @Insert
    void save(Note note, @Timestamp Instant time);

    @Insert
    void saveFor(Note note, @Timestamp long micros, @Ttl Duration ttl);

    @Insert
    void saveAll(List<Note> notes, @Timestamp long micros);

    @Update
    CompletionStage<Void> update(Note note, @Ttl int ttl, @Timestamp long micros);

    @Update
    void change(Note before, Note after, @Timestamp long micros);

    @Update(entityClass = Note.class)
    void rename(String book, int number, @Nullable String title, @Timestamp long micros, @Ttl int ttl);

    @Delete
    void remove(Note note, @Timestamp long micros);

    @Delete(entityClass = Note.class)
    void removeBook(String book, @Timestamp long micros);

    @Delete(entityClass = Note.class, columns = "title")
    void untitle(String book, int number, @Timestamp long micros);

    @Query("UPDATE note USING TIMESTAMP :time SET title = :title WHERE book = :book AND number = :number")
    void retitle(String book, int number, String title, @Timestamp Instant time);

    @Insert
    @Ttl("PT5M")
    void saveForMinutes(Note note);

    @Update
    @Ttl("300")
    void updateForMinutes(Note note, @Timestamp long micros);

    @Update(entityClass = Note.class)
    @Ttl("P1D")
    void renameForADay(String book, int number, String title);

    @Select
    Optional<Note> find(String book, int number);
}
