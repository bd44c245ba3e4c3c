package dev.colonnade.behaviour.acceptance;

import dev.colonnade.Lwt;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Dao
interface EventDao {
    @Insert
    void save(Event event);

    @Insert(ifNotExists = true)
    Lwt<Event> claim(Event event);

    @Insert(ifNotExists = true)
    CompletionStage<Lwt<Event>> claimAsync(Event event);

    @Select(customWhereClause = "at >= minTimeuuid(:first) AND at <= maxTimeuuid(:last)")
    List<Event> between(String source, Instant first, Instant last);

    @Select(customWhereClause = "at > maxTimeuuid(:first) AND at < minTimeuuid(:last)")
    CompletionStage<List<Event>> insideAsync(String source, Instant first, Instant last);
}
