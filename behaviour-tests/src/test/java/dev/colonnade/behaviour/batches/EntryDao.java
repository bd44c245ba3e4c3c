package dev.colonnade.behaviour.batches;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import dev.colonnade.Batch;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import java.util.List;

@Dao
interface EntryDao {
    @Insert
    BoundStatement saving(Entry entry);

    @Insert(ifNotExists = true)
    BoundStatement creating(Entry entry);

    @Select
    List<Entry> of(String book);

    CqlSession session();

    default void saveBoth(Entry first, Entry second) {
        Batch.logged(session()).add(saving(first)).add(saving(second)).execute();
    }
}
