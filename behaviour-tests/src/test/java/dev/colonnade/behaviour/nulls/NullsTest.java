package dev.colonnade.behaviour.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CassandraTest
class NullsTest {
    private final CqlSession session;
    private final TalkMapper mapper;
    private final TalkDao dao;
    private final String id = UUID.randomUUID().toString();
    private final Talk full = Talk.full(id);
    private final Talk empty = Talk.empty(id);

    NullsTest(CqlSession session) {
        this.session = session;
        this.mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(TalkMapper.class);
        this.dao = mapper.talks();
    }

    @BeforeEach
    void full() {
        dao.save(full);
    }

    @Test
    void withoutAWordNullsAreLeftUnset() {
        Talk kept = new Talk(id, "title", 0, Optional.of("ann"), full.room(), full.place());
        dao.save(empty);
        assertThat(stored()).isEqualTo(kept);
        dao.update(empty);
        assertThat(stored()).isEqualTo(kept);
    }

    @Test
    void anInsertReplacesTheRow() {
        dao.replace(empty);
        assertThat(stored()).isEqualTo(empty);
        dao.replace(full);
        assertThat(stored()).isEqualTo(full);
    }

    @Test
    void anAsynchronousInsertReplacesTheRow() {
        Talk titled = new Talk(id, "other", 1, Optional.empty(), null, null);
        dao.replaceAsync(titled, Duration.ofMinutes(5)).toCompletableFuture().join();
        assertThat(stored()).isEqualTo(titled);
        Row row = Objects.requireNonNull(
                session.execute("SELECT ttl(title) FROM talk WHERE id = ?", id).one());
        assertThat(row.getInt(0)).isBetween(200, 300);
    }

    @Test
    void eachOfManyReplacesItsRow() {
        Talk other = Talk.full(id + " other");
        dao.save(other);
        dao.replaceAll(List.of(empty, Talk.empty(other.id())));
        assertThat(stored()).isEqualTo(empty);
        assertThat(dao.find(other.id())).contains(Talk.empty(other.id()));
    }

    @Test
    void anUpdateReplacesTheRow() {
        dao.overwrite(empty);
        assertThat(stored()).isEqualTo(empty);
    }

    @Test
    void anAsynchronousUpdateReplacesTheRow() {
        dao.overwriteAsync(empty).toCompletableFuture().join();
        assertThat(stored()).isEqualTo(empty);
    }

    @Test
    void aNullInAValueIsAlwaysNull() {
        dao.save(new Talk(id, null, 1, Optional.empty(), null, new Place(null, "c")));
        assertThat(stored().place()).isEqualTo(new Place(null, "c"));
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker do
    void aNullInTheKeyIsRefused() {
        Talk none = Talk.empty(null);
        assertThatThrownBy(() -> dao.replace(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value of id is null: a column of the primary key cannot be null in Cassandra");
        assertThatThrownBy(() -> dao.overwrite(none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dao.patch(null, "title", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aParameterThatIsNullIsWritten() {
        dao.set(id, null, Optional.empty());
        assertThat(stored().title()).isNull();
        assertThat(stored().speaker()).isEmpty();
    }

    @Test
    void aParameterThatIsNullIsLeftUnset() {
        dao.patch(id, null, Optional.empty());
        assertThat(stored()).isEqualTo(full);
        dao.patch(id, "other", Optional.of("bob"));
        assertThat(stored().title()).isEqualTo("other");
        assertThat(stored().speaker()).contains("bob");
        dao.patchAsync(id, null, null).toCompletableFuture().join();
        dao.patchAsync(id, "new", null).toCompletableFuture().join();
        assertThat(stored().title()).isEqualTo("other");
        assertThat(stored().place()).isEqualTo(new Place("ghent", "new"));
        dao.put(id, null, null);
        assertThat(stored().minutes()).isEqualTo(30);
    }

    @Test
    void aConditionOnAParameterThatIsNullIsThatThereIsNothing() {
        assertThat(dao.touch(id, null)).isFalse();
        dao.replace(empty);
        assertThat(dao.touch(id, null)).isTrue();
    }

    @Test
    void whatIsInheritedIsAsTheInterfaceSays() {
        mapper.inheriting().save(empty);
        assertThat(stored().title()).isEqualTo("title");
        mapper.inheriting().write(empty);
        assertThat(stored()).isEqualTo(empty);
    }

    @Test
    void anEntitySaysItForItself() {
        mapper.plans().replace(new Plan(id, "text"));
        mapper.plans().save(new Plan(id, null));
        assertThat(plan()).isEqualTo(new Plan(id, "text"));
        mapper.plans().replace(new Plan(id, null));
        assertThat(plan()).isEqualTo(new Plan(id, null));
    }

    @Test
    void aDaoSaysItForAllItsMethods() {
        mapper.plans().replace(new Plan(id, "text"));
        mapper.sparing().save(new Plan(id, null));
        mapper.sparing().say(id, null);
        assertThat(plan()).isEqualTo(new Plan(id, "text"));
        mapper.sparing().say(id, "other");
        assertThat(plan()).isEqualTo(new Plan(id, "other"));
    }

    private Talk stored() {
        return dao.find(id).orElseThrow();
    }

    private Plan plan() {
        return mapper.plans().find(id).orElseThrow();
    }
}
