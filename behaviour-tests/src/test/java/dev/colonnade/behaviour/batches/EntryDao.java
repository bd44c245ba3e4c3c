package dev.colonnade.behaviour.batches;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
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
}
