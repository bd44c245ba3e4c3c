package dev.colonnade.behaviour.conditions;

import dev.colonnade.Lwt;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
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
interface DocumentDao {
    @Insert
    void put(Document document);

    @Select
    Optional<Document> find(String id);

    @Update(customIfClause = "version = :expected")
    boolean save(Document document, int expected);

    @Update(customIfClause = "version = :expected")
    CompletionStage<Boolean> saveAsync(int expected, @Ttl Duration time, Document document);

    @Update(customIfClause = "version = :expected")
    Lwt<Integer> saveOrTell(Document document, int expected);

    // What the condition tests.
    record Found(@Nullable Integer version, @Nullable String text) {}

    @Update(customIfClause = "version = :expected AND text != 'final'")
    CompletionStage<Lwt<Found>> saveOrTellAsync(Document document, int expected);

    @Update(customIfClause = "version = :expected")
    boolean change(Document before, Document after, int expected);

    @Update(customIfClause = "version = :expected")
    CompletionStage<Boolean> changeAsync(Document before, Document after, int expected);

    @Delete(customIfClause = "version = :expected")
    boolean remove(Document document, int expected);

    @Delete(customIfClause = "version = :expected")
    CompletionStage<Lwt<Integer>> removeAsync(Document document, int expected);

    @Update(customIfClause = "text = :text")
    boolean saveWhere(Document document, @Nullable String text);

    @Update(customIfClause = "version < :less")
    boolean saveBelow(Document document, @Nullable Integer less);

    @Query("UPDATE document SET text = :text WHERE id = :id IF text != :other")
    boolean setUnless(String id, String text, @Nullable String other);

    @Query("UPDATE document SET text = :text WHERE id = :id IF text IN (:first, :second)")
    CompletionStage<Boolean> setIfOneOf(String id, String text, @Nullable String first, @Nullable String second);

    @Query("UPDATE document SET text = :text WHERE id = :id IF text IN :those")
    CompletionStage<Boolean> setIfIn(String id, String text, @Nullable List<String> those);
}
