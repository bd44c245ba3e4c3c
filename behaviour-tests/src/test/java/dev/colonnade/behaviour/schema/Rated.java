package dev.colonnade.behaviour.schema;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Computed;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Functions;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Udt;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A mapper whose statements call functions that its users defined. */
final class Rated {
    private Rated() {}

    @Udt
    record Votes(int count, int points) {}

    @Entity
    @CqlName("films")
    record Film(
            @PartitionKey String studio,
            @ClusteringColumn int id,
            int minutes,
            Votes votes,
            @Computed("rating(votes)") double rating) {
        Film(String studio, int id, int minutes, Votes votes) {
            this(studio, id, minutes, votes, 0);
        }
    }

    @Dao
    interface FilmDao {
        @Insert
        void save(Film film);

        @Select
        Optional<Film> find(String studio, int id);

        @Query("SELECT rating(votes) FROM films WHERE studio = :studio AND id = :id")
        Optional<Double> rating(String studio, int id);

        @Query("SELECT longest(minutes) FROM films WHERE studio = :studio")
        int longest(String studio);

        @Query("SELECT longest(minutes) FROM films WHERE studio = :studio")
        CompletionStage<Integer> longestLater(String studio);
    }

    @Mapper
    @Functions("dev/colonnade/behaviour/schema/ratings.cql")
    interface FilmMapper {
        FilmDao films();
    }
}
