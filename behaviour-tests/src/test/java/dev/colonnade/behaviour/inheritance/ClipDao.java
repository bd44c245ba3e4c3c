package dev.colonnade.behaviour.inheritance;

import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.SetEntity;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

// Crud is there twice, once without and once with a body for kind().
@Dao
interface ClipDao extends Crud<Clip, UUID>, Titled {
    // Names that generated code could have, too.
    @Update
    void store(Clip values, @Ttl int context, UnaryOperator<BoundStatementBuilder> statement);

    @Query("UPDATE clip SET title = :query, tags = :row WHERE id = :session")
    void put(UUID session, String query, Set<String> row);

    @Query("UPDATE clip SET title = :result WHERE id = :entity IF title = :change")
    CompletionStage<Boolean> exchange(UUID entity, String result, String change);

    @Query("SELECT title FROM clip WHERE id = :prepared")
    Optional<String> title(UUID prepared);

    @Query("UPDATE clip SET title = :QUERIES WHERE id = :putQuery")
    CompletionStage<Void> rename(UUID putQuery, String QUERIES);

    @Query("SELECT tags FROM clip WHERE id = :tagsRows")
    Optional<Set<String>> tags(UUID tagsRows);

    @Query("SELECT title FROM clip WHERE id = :e")
    Optional<String> reader(UUID e);

    @SetEntity
    void fill(Clip fillSetter, BoundStatementBuilder fillQuery);
}
