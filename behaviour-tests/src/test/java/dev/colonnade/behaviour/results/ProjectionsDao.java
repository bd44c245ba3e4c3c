package dev.colonnade.behaviour.results;

import com.datastax.oss.driver.api.core.MappedAsyncPagingIterable;
import dev.colonnade.Page;
import dev.colonnade.PageToken;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Embedded;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao
interface ProjectionsDao {
    @Insert
    void save(Score score);

    // What a list of results shows.
    record Line(int round, String player, int points) {}

    @Query("SELECT round, player, points FROM scores WHERE game = :game")
    List<Line> lines(String game);

    @Query("SELECT points, player, round FROM scores WHERE game = :game AND round = :round")
    Optional<Line> line(String game, int round);

    @Query("SELECT round, player, points FROM scores WHERE game = :game AND round = :round")
    @Nullable
    Line lineOrNull(String game, int round);

    @Query("SELECT round, player, points FROM scores WHERE game = :game")
    CompletionStage<List<Line>> linesAsync(String game);

    @Query("SELECT round, player, points FROM scores WHERE game = :game")
    Set<Line> set(String game);

    @Query("SELECT round, player, points FROM scores WHERE game = :game")
    Stream<Line> stream(String game);

    @Query("SELECT round, player, points FROM scores WHERE game = :game")
    Page<Line> page(String game, @Nullable PageToken token);

    @Query("SELECT round, player, points FROM scores WHERE game = :game")
    CompletionStage<MappedAsyncPagingIterable<Line>> paging(String game);

    /** What aggregates say of a game, by aliases. */
    record Total(long rounds, @CqlName("most") @Nullable Integer mostPoints) {}

    @Query("SELECT count(*) AS rounds, max(points) AS most FROM scores WHERE game = :game")
    Total total(String game);

    /** A class with setters, and an object inside. */
    class Labelled {
        private @Nullable String player;
        private @Nullable @Embedded(prefix = "in_") Place place;

        public @Nullable String getPlayer() {
            return player;
        }

        public void setPlayer(String player) {
            this.player = player;
        }

        public @Nullable Place getPlace() {
            return place;
        }

        public void setPlace(Place place) {
            this.place = place;
        }
    }

    record Place(String game, int round) {}

    @Query("SELECT player, game AS in_game, round AS in_round FROM scores WHERE game = :game AND round = :round")
    Labelled labelled(String game, int round);
}
