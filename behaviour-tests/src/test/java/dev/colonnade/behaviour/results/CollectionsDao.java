package dev.colonnade.behaviour.results;

import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Dao
interface CollectionsDao {
    @Insert
    void save(Score score);

    @Select
    Set<Score> set(String game);

    @Select
    CompletionStage<Set<Score>> setAsync(String game);

    // Each player once, though a row has one for each round.
    @Query("SELECT player FROM scores WHERE game = :game")
    Set<String> players(String game);

    @Query("SELECT remarks FROM scores WHERE game = :game AND round = :round")
    Optional<Set<String>> remarks(String game, int round);

    @Select
    Collection<Score> collection(String game);

    @Select
    CompletableFuture<Collection<Score>> collectionAsync(String game);

    @Select
    Iterable<Score> iterable(String game);

    @Query("SELECT round, points FROM scores WHERE game = :game")
    Map<Integer, Integer> pointsByRound(String game);

    @Query("SELECT round, points FROM scores WHERE game = :game")
    CompletionStage<Map<Integer, Integer>> pointsByRoundAsync(String game);

    @Query("SELECT round, remarks FROM scores WHERE game = :game")
    Map<Integer, Set<String>> remarksByRound(String game);

    @Query("SELECT player, points FROM scores WHERE game = :game")
    Map<String, Integer> pointsByPlayer(String game);

    @Query("SELECT player, points FROM scores WHERE game = :game")
    CompletionStage<Map<String, Integer>> pointsByPlayerAsync(String game);

    @Query("SELECT * FROM scores WHERE game = :game")
    ResultSet rows(String game);

    @Query("SELECT * FROM scores WHERE game = :game")
    CompletionStage<AsyncResultSet> rowsAsync(String game);

    @Query("UPDATE scores SET points = :now WHERE game = :game AND round = :round IF points = :before")
    ResultSet correct(String game, int round, int before, int now);

    @Insert
    BoundStatement bind(Score score);

    @Query("SELECT points FROM scores WHERE game = :game")
    BoundStatement bindPoints(String game);
}
