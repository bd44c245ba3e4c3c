package dev.colonnade.behaviour.failures;

import com.datastax.oss.driver.api.core.PagingIterable;
import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import dev.colonnade.Lwt;
import dev.colonnade.Page;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.StatementAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Dao
@StatementAttributes(pageSize = 2)
interface PointDao {
    @Insert
    void save(Point point);

    @Insert
    CompletionStage<Void> saveLater(Point point);

    @Insert
    void saveAll(Collection<Point> points);

    @Insert
    CompletionStage<Void> saveAllLater(Collection<Point> points);

    @Insert
    BoundStatement saving(Point point);

    @Insert(ifNotExists = true)
    boolean create(Point point);

    @Insert(ifNotExists = true)
    CompletionStage<Lwt<Point>> createLater(Point point);

    @Insert(ifNotExists = true)
    BoundStatement creating(Point point);

    @Insert(ifNotExists = true)
    @StatementAttributes(timeout = "PT0.5S")
    boolean createSoon(Point point);

    @Select
    @StatementAttributes(consistencyLevel = "TWO")
    Optional<Point> twice(String line, int number);

    @Select
    @StatementAttributes(consistencyLevel = "TWO")
    CompletionStage<Optional<Point>> twiceLater(String line, int number);

    @Select
    List<Point> list(String line);

    @Select
    CompletionStage<List<Point>> listLater(String line);

    @Select
    Page<Point> page(String line);

    @Select
    CompletionStage<Page<Point>> pageLater(String line);

    @Query("SELECT height FROM point WHERE line = :line")
    ResultSet results(String line);

    @Query("SELECT height FROM point WHERE line = :line")
    CompletionStage<AsyncResultSet> resultsLater(String line);

    @Select
    Flow.Publisher<Point> publisher(String line);

    @Select
    PagingIterable<Point> paging(String line);

    @Select
    Stream<Point> stream(String line);
}
