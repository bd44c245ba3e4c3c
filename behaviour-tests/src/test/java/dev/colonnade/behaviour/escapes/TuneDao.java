package dev.colonnade.behaviour.escapes;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.MappedAsyncPagingIterable;
import com.datastax.oss.driver.api.core.PagingIterable;
import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.GetEntity;
import dev.colonnade.annotations.SetEntity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao
interface TuneDao {
    CqlSession session();

    @GetEntity
    Tune tune(Row row);

    @GetEntity
    List<Tune> list(ResultSet rows);

    @SetEntity
    void set(Tune tune, BoundStatementBuilder statement);

    // Columns in the order of the statement, not of the class.
    default List<Tune> longest(String album, int limit) {
        return list(session()
                .execute("SELECT tags, length, title, track, album FROM tune WHERE album = ? LIMIT " + limit, album));
    }

    default void saveUntil(Tune tune, int seconds) {
        PreparedStatement insert = session()
                .prepare("INSERT INTO tune (album, track, title, length, tags) VALUES (?, ?, ?, ?, ?) USING TTL ?");
        BoundStatementBuilder statement = insert.boundStatementBuilder();
        set(tune, statement);
        session().execute(statement.setInt("[ttl]", seconds).build());
    }

    @GetEntity
    @Nullable
    Tune one(ResultSet rows);

    @GetEntity
    Optional<Tune> optional(ResultSet rows);

    @GetEntity
    Set<Tune> set(ResultSet rows);

    @GetEntity
    Collection<Tune> collection(ResultSet rows);

    @GetEntity
    Stream<Tune> stream(ResultSet rows);

    @GetEntity
    Iterable<Tune> iterable(ResultSet rows);

    @GetEntity
    PagingIterable<Tune> paging(ResultSet rows);

    @GetEntity
    MappedAsyncPagingIterable<Tune> paging(AsyncResultSet rows);

    @SetEntity(lenient = true)
    BoundStatement partOf(BoundStatement statement, Tune tune);

    @SetEntity
    BoundStatementBuilder filled(Tune tune, BoundStatementBuilder statement);
}
