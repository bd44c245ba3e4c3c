package dev.colonnade.behaviour.options;

import com.datastax.oss.driver.api.core.PagingIterable;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.StatementAttributes;
import dev.colonnade.annotations.Update;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@Dao
@StatementAttributes(
        consistencyLevel = "LOCAL_ONE",
        serialConsistencyLevel = "LOCAL_SERIAL",
        pageSize = 2,
        timeout = "PT30S",
        executionProfileName = "notes",
        tracing = true)
interface AttributesDao {
    @Insert
    void save(Note note);

    @Select
    PagingIterable<Note> all(String book);

    @Select
    @StatementAttributes(consistencyLevel = "SERIAL", pageSize = 3, tracing = false)
    PagingIterable<Note> agreed(String book);

    @Select
    @StatementAttributes(consistencyLevel = "TWO")
    Optional<Note> twice(String book, int number);

    @Select
    @StatementAttributes(consistencyLevel = "TWO")
    CompletionStage<Optional<Note>> twiceLater(String book, int number);

    @Update(entityClass = Note.class, customIfClause = "text = :before")
    @StatementAttributes(idempotence = false)
    boolean rewrite(String book, int number, String before, String title);

    @Insert(ifNotExists = true)
    boolean create(Note note);

    @Query("UPDATE note SET title = :title WHERE book = :book AND number = :number")
    @StatementAttributes(idempotence = false, timeout = "PT25S", executionProfileName = "other")
    void rename(String book, int number, String title);
}
