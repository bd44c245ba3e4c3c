package dev.colonnade.behaviour.acceptance;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import dev.colonnade.Lwt;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.NullSavingStrategy;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Timestamp;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Dao
interface SheetDao {
    @Insert
    void save(Sheet sheet);

    @Insert
    CompletionStage<Void> saveAsync(Sheet sheet);

    @Insert
    void saveAll(Collection<Sheet> sheets);

    @Insert
    void saveFor(Sheet sheet, @Ttl Duration time);

    @Insert
    void saveAt(Sheet sheet, @Timestamp long micros);

    @Select
    Optional<Sheet> find(String pad, int number);

    @Update
    void change(Sheet before, Sheet after);

    @Update
    CompletionStage<Boolean> changeAsync(Sheet before, Sheet after);

    @Update
    void changeAt(Sheet before, Sheet after, @Timestamp long micros);

    @Update(customIfClause = "is_done = false")
    boolean changeOpen(Sheet before, Sheet after);

    @Update(customIfClause = "is_done = false")
    CompletionStage<Lwt<Boolean>> changeOpenAsync(Sheet before, Sheet after);

    @Insert(ifNotExists = true, nullSavingStrategy = NullSavingStrategy.SET_TO_NULL)
    boolean create(Sheet sheet);

    @Insert
    BoundStatement saving(Sheet sheet);

    @Update(entityClass = Sheet.class)
    void set(String pad, int number, @Nullable String title, boolean done);

    @Update(entityClass = Sheet.class)
    CompletionStage<Void> setAsync(String pad, int number, @Nullable String title, boolean done);

    @Update(entityClass = Sheet.class)
    void setFor(String pad, int number, String title, @Ttl int seconds);

    @Update(entityClass = Sheet.class)
    void own(String pad, String owner);

    @Delete(entityClass = Sheet.class, columns = "owner")
    void disown(String pad);

    @Delete(entityClass = Sheet.class, columns = "owner")
    CompletionStage<Void> disownAsync(String pad);

    @Query("UPDATE sheet SET tags = tags + :more, lines = lines + :behind, marks[:mark] = :value"
            + " WHERE pad = :pad AND number = :number")
    void add(String pad, int number, Set<String> more, List<String> behind, String mark, @Nullable Integer value);

    @Query("UPDATE sheet SET tags = tags - :fewer, lines = :before + lines, marks = marks - :marks"
            + " WHERE pad = :pad AND number = :number")
    CompletionStage<Void> removeAsync(
            String pad, int number, Set<String> fewer, List<String> before, Set<String> marks);

    @Delete(entityClass = Sheet.class, customWhereClause = "number >= :first AND number < :last")
    void removeFrom(String pad, int first, int last);

    @Delete(entityClass = Sheet.class, customWhereClause = "number >= :first AND number < :last")
    CompletionStage<Void> removeFromAsync(String pad, int first, int last);

    @Query("UPDATE sheet SET \"Heading\" = :title WHERE pad = :pad AND number = :number"
            + " IF marks['m'] IN (:first, :second) AND is_done != :done")
    boolean titleIf(String pad, int number, String title, int first, int second, boolean done);

    // No condition, whatever the text says.
    @Query("UPDATE sheet SET \"Heading\" = ' IF EXISTS ' WHERE pad = :pad AND number = :number")
    void titleWithAnIf(String pad, int number);
}
