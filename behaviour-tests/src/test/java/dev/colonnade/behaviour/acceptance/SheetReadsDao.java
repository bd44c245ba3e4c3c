package dev.colonnade.behaviour.acceptance;

import dev.colonnade.annotations.AllowFiltering;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.FullScan;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

@Dao(entities = {Sheet.class, Reading.class})
interface SheetReadsDao {
    @Select(orderBy = "number DESC")
    Stream<Sheet> backwards(String pad);

    @Select(orderBy = "number DESC")
    CompletionStage<List<Sheet>> backwardsAsync(String pad);

    @Select(orderBy = "number DESC", limit = "1")
    Sheet last(String pad);

    @Select
    List<Sheet> some(List<String> pad, List<Integer> number);

    @Select
    CompletionStage<List<Sheet>> someAsync(List<String> pad, List<Integer> number);

    @Select
    @AllowFiltering("a pad has few sheets")
    List<Sheet> ofState(String pad, boolean done);

    @Select(customWhereClause = "tags CONTAINS :tag AND marks CONTAINS KEY :mark")
    @AllowFiltering("a pad has few sheets")
    CompletionStage<List<Sheet>> taggedAsync(String pad, String tag, String mark);

    // The pad is what was asked for: it is not fetched.
    record Line(int number, String title) {}

    @Query("SELECT number, \"Heading\" AS title FROM sheet WHERE pad = :pad")
    List<Line> lines(String pad);

    @Select(customWhereClause = "token(pad) > :first AND token(pad) <= :last")
    @FullScan("a test of all ranges of tokens")
    List<Sheet> ofRange(long first, long last);

    @Select(customWhereClause = "token(\"token\", \"order\") > :first AND token(\"token\", \"order\") <= :last")
    @FullScan("a test of all ranges of tokens")
    CompletionStage<List<Reading>> readingsOfRange(long first, long last);
}
