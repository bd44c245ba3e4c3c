package dev.colonnade.quickstart;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

@Dao
public interface CommentDao {
    @Insert
    CompletionStage<Void> save(Comment comment);

    // The whole key: one row.
    @Select
    Optional<Comment> find(UUID videoId, Instant writtenAt, String author);

    // A part of the key: all rows, of all pages.
    @Select
    List<Comment> of(UUID videoId);

    // The same, fetched page by page as the stream is read.
    @Select
    Stream<Comment> stream(UUID videoId);

    @Delete(entityClass = Comment.class)
    void removeAll(UUID videoId);
}
