package dev.colonnade.behaviour.schema;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.MaterializedView;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.TableOptions;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A table and its views. */
final class Viewed {
    private Viewed() {}

    @Entity
    record Film(@PartitionKey int id, String studio, int year, String title) {}

    @Entity
    @MaterializedView(of = Film.class)
    record FilmByStudio(
            @PartitionKey String studio,
            @ClusteringColumn(order = ClusteringOrder.DESC) int id,
            String title) {}

    @Entity
    @MaterializedView(of = Film.class, where = "id >= 2 AND title IS NOT NULL")
    @TableOptions("comment = 'without the first'")
    record LaterFilm(
            @PartitionKey int year, @ClusteringColumn int id) {}

    @Dao
    interface FilmDao {
        @Insert
        void save(Film film);
    }

    @Dao
    interface ViewDao {
        @Select
        List<FilmByStudio> of(String studio);

        @Select
        CompletionStage<List<FilmByStudio>> ofAsync(String studio);

        @Select
        List<LaterFilm> in(int year);
    }

    @Mapper
    interface FilmMapper {
        ViewDao views();

        FilmDao films();
    }

    @Mapper
    interface ReaderMapper {
        ViewDao views();
    }
}
