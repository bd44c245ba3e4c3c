package dev.colonnade.behaviour.schema;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.Index;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Vector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** A mapper with an index of each kind. */
final class Indexed {
    private Indexed() {}

    @Entity
    record Video(
            @PartitionKey int id,
            @Index String title,

            @Index(name = "by_year", using = Index.SAI) int year,

            @Index(using = Index.SAI, options = "{'case_sensitive': 'false'}")
            String studio,

            @Index Set<String> tags,

            @Index(target = Index.Part.KEYS) @Index(target = Index.Part.ENTRIES)
            Map<String, String> links,

            @Frozen @Index(target = Index.Part.FULL) List<String> parts,

            @Index(using = Index.SASI, options = "{'mode': 'PREFIX'}")
            String summary,

            @Index(using = Index.SAI, options = "{'similarity_function': 'euclidean'}") @Vector(2)
            List<Float> embedding) {}

    @Dao
    interface VideoDao {
        @Insert
        void save(Video video);

        @Select(customWhereClause = "title = :title")
        List<Video> titled(String title);

        @Select(customWhereClause = "title = :title")
        CompletionStage<List<Video>> titledAsync(String title);

        @Select(customWhereClause = "year >= :first AND year <= :last")
        List<Video> between(int first, int last);

        @Select(customWhereClause = "studio = :studio")
        List<Video> of(String studio);

        @Select(customWhereClause = "tags CONTAINS :tag")
        List<Video> tagged(String tag);

        @Select(customWhereClause = "links CONTAINS KEY :name")
        List<Video> linked(String name);

        @Select(customWhereClause = "links[:name] = :link")
        List<Video> linkedTo(String name, String link);

        @Select(customWhereClause = "parts = :parts")
        List<Video> madeOf(List<String> parts);

        @Select(customWhereClause = "summary LIKE :start")
        List<Video> summed(String start);

        @Query("SELECT id FROM video ORDER BY embedding ANN OF :embedding LIMIT 1")
        List<Integer> nearest(@Vector(2) List<Float> embedding);
    }

    @Mapper
    interface VideoMapper {
        VideoDao videos();
    }
}
