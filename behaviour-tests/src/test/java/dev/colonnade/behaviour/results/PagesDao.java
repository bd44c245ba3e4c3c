package dev.colonnade.behaviour.results;

import dev.colonnade.Page;
import dev.colonnade.PageToken;
import dev.colonnade.annotations.AllowFiltering;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Dao
interface PagesDao {
    @Insert
    void save(Score score);

    // Null for the first page.
    @Select
    Page<Score> page(String game, @Nullable PageToken token);

    @Select
    CompletionStage<Page<Score>> pageAsync(String game, @Nullable PageToken token);

    @Select
    Page<Score> first(String game);

    @Query("SELECT points FROM scores WHERE game = :game AND round >= :first")
    Page<Integer> points(String game, int first, @Nullable PageToken token);

    @Query("SELECT game, round, player, points, remarks FROM scores WHERE player = :player AND points = :points"
            + " ALLOW FILTERING")
    @AllowFiltering("a table of a test")
    Page<Score> played(String player, int points, @Nullable PageToken token);

    @Query("SELECT round FROM scores WHERE game = :game AND player = :player ALLOW FILTERING")
    @AllowFiltering("a partition of a test")
    Page<Integer> rounds(String game, String player, @Nullable PageToken token);
}
