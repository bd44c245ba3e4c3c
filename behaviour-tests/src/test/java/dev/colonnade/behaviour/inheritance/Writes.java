package dev.colonnade.behaviour.inheritance;

import dev.colonnade.Lwt;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Update;
import java.util.Collection;
import java.util.concurrent.CompletionStage;

interface Writes<E> {
    @Insert
    void save(E entity);

    @Insert
    CompletionStage<Void> saveLater(E entity);

    @Insert
    void saveAll(Collection<E> entities);

    @Insert(ifNotExists = true)
    Lwt<E> create(E entity);

    @Update
    void update(E before, E after);

    @Delete
    void remove(E entity);
}
