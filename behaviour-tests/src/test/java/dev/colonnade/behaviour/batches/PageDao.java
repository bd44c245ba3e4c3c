package dev.colonnade.behaviour.batches;

import dev.colonnade.Lwt;
import dev.colonnade.annotations.Batch;
import dev.colonnade.annotations.BatchType;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.NullSavingStrategy;
import dev.colonnade.annotations.StatementAttributes;
import dev.colonnade.annotations.Timestamp;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Mono;

@Dao
interface PageDao {
    // All of it is written, or nothing.
    @Batch
    void write(Entry entry, Collection<Word> words, @Delete Entry old);

    @Batch
    CompletionStage<Void> writeAsync(@Update List<Entry> entries, Word... words);

    @Batch(type = BatchType.UNLOGGED)
    void writePage(Set<Entry> entries);

    @Batch(type = BatchType.COUNTER)
    void forget(@Delete List<Count> counts);

    @Batch
    void hold(Entry entry, @Update Word word, @Delete Word old, @Ttl Duration time, @Timestamp long written);

    @Batch
    @Ttl("PT5M")
    void holdAll(List<Entry> entries, @Delete Word statements);

    @Batch
    void replace(@Insert(nullSavingStrategy = NullSavingStrategy.SET_TO_NULL) Word word, Word other);

    @Batch
    boolean create(
            @Insert(ifNotExists = true) List<Entry> entries, @Update(customIfClause = "text = 'old'") Entry other);

    @Batch(type = BatchType.UNLOGGED)
    CompletionStage<Boolean> createAsync(@Insert(ifNotExists = true) Entry entry, Entry besides);

    // Rejected, it has the rows that are there already.
    @Batch
    Lwt<List<Entry>> claim(@Insert(ifNotExists = true) List<Entry> entries, Entry besides);

    @Batch
    CompletionStage<Lwt<List<Entry>>> claimAsync(
            @Insert(ifNotExists = true) Entry first, @Insert(ifNotExists = true) Entry second);

    @Batch
    Mono<Void> writeWhenSubscribed(Entry entry, Collection<Word> words);

    @Batch
    Uni<Lwt<List<Entry>>> claimWhenSubscribed(@Insert(ifNotExists = true) List<Entry> entries);

    @Batch
    @StatementAttributes(consistencyLevel = "THREE")
    void writeThrice(Entry entry);
}
