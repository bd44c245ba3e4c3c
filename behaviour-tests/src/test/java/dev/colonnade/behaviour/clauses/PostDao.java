package dev.colonnade.behaviour.clauses;

import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import dev.colonnade.Page;
import dev.colonnade.PageToken;
import dev.colonnade.annotations.AllowFiltering;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.FullScan;
import dev.colonnade.annotations.Increment;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao(entities = Post.class)
interface PostDao {
    @Insert
    void save(Post post);

    @Insert
    void saveAll(Collection<Post> posts);

    @Insert
    CompletionStage<Void> saveAllAsync(List<Post> posts, @Ttl Duration time);

    @Update
    void updateAll(Post... posts);

    @Delete
    void removeThese(Set<Post> entity);

    @Select
    Optional<Post> find(String forum, int day, int number);

    @Select(customWhereClause = "day >= :first AND day < :last", orderBy = "day DESC", limit = ":most")
    List<Post> between(String forum, int first, int last, int most);

    @Select
    List<Post> ofDays(String forum, List<Integer> day);

    @Select(perPartitionLimit = "1")
    Stream<Post> firstOf(List<String> forum);

    @Select(
            limit = "1",
            orderBy = {"day DESC", "number DESC"})
    Optional<Post> latest(String forum);

    @Select
    @AllowFiltering("the posts of one forum are few")
    List<Post> titled(String forum, String title);

    @Select(customWhereClause = "tags CONTAINS :tag")
    @AllowFiltering("the posts of one forum are few")
    List<Post> tagged(String forum, String tag);

    @Select(customWhereClause = "token(forum) > :position")
    @FullScan("a test")
    Stream<Post> behind(long position);

    @Select(groupBy = {"forum", "day"})
    List<Post> firstOfEachDay(String forum);

    @Update(entityClass = Post.class)
    void rename(String forum, int day, int number, @Nullable String title);

    @Update(entityClass = Post.class)
    CompletionStage<Void> renameFor(String forum, int day, int number, String title, @Ttl Duration time);

    @Update(entityClass = Post.class)
    void discuss(String forum, String topic);

    @Update(entityClass = Post.class, ifExists = true)
    boolean renameIfThere(String forum, int day, int number, String title);

    @Update(entityClass = Post.class, customIfClause = "title = :before")
    boolean renameFrom(String forum, int day, int number, String before, String title);

    @Query("UPDATE post USING TTL :time SET title = :title WHERE forum = :forum AND day = :day AND number = :number")
    void hold(String forum, int day, int number, String title, @Ttl Duration time);

    @Delete(
            entityClass = Post.class,
            columns = {"title", "votes[:voter]", "lines[0]"})
    void strip(String forum, int day, int number, String voter);

    @Delete(entityClass = Post.class, customWhereClause = "day < :before")
    void removeBefore(String forum, int before);

    @Delete(entityClass = Post.class)
    void removeAll(List<String> forum);

    @Delete(entityClass = Post.class, customIfClause = "title = :title")
    boolean removeIf(String forum, int day, int number, String title);

    @Increment(entityClass = Likes.class)
    void like(String forum, long up, long down);

    @Select
    Likes likes(String forum);

    @Insert
    void saveAs(Post post, UnaryOperator<BoundStatementBuilder> customizer);

    @Select(customWhereClause = "day >= :first")
    Page<Post> since(
            String forum, int first, @Nullable PageToken token, UnaryOperator<BoundStatementBuilder> customizer);

    @Update
    boolean change(Post before, Post after, Function<BoundStatementBuilder, BoundStatementBuilder> customizer);
}
