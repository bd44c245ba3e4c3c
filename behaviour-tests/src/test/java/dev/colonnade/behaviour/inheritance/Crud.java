package dev.colonnade.behaviour.inheritance;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.annotations.GetEntity;
import dev.colonnade.annotations.Select;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

// One set of annotations for all tables whose key is called id.
interface Crud<E, K> extends Writes<E> {
    @Select
    Optional<E> find(K id);

    @Select
    CompletionStage<Optional<E>> findLater(K id);

    @GetEntity
    E entity(Row row);

    CqlSession session();

    String kind();

    default E findOrSave(K id, E other) {
        return find(id).orElseGet(() -> {
            save(other);
            return other;
        });
    }

    static String everything() {
        return "everything";
    }
}
