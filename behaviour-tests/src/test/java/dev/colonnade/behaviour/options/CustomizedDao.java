package dev.colonnade.behaviour.options;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.StatementAttributes;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@Dao
@StatementAttributes(pageSize = 7, consistencyLevel = "ONE")
interface CustomizedDao {
    @Query("SELECT title FROM note WHERE book = 'fixed'")
    BoundStatement fixed(UnaryOperator<BoundStatementBuilder> options);

    @Select
    List<Note> all(String book, UnaryOperator<BoundStatementBuilder> options);

    @Select
    CompletionStage<List<Note>> allLater(String book, UnaryOperator<BoundStatementBuilder> options);
}
