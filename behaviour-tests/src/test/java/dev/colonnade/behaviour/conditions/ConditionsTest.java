package dev.colonnade.behaviour.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.Lwt;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CassandraTest
class ConditionsTest {
    private final CqlSession session;
    private final DocumentDao dao;
    private final PersonDao persons;
    private final String id = UUID.randomUUID().toString();
    private final Document first = new Document(id, 1, "first", List.of("a"));

    ConditionsTest(CqlSession session) {
        this.session = session;
        DocumentMapper mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(DocumentMapper.class);
        this.dao = mapper.documents();
        this.persons = mapper.persons();
    }

    @BeforeEach
    void document() {
        dao.put(first);
    }

    @Test
    void aVersionThatAnotherWroteStays() {
        assertThat(dao.save(first.next("second"), 1)).isTrue();
        assertThat(dao.save(first.next("also second"), 1)).isFalse();
        assertThat(stored()).isEqualTo(new Document(id, 2, "second", List.of()));
    }

    @Test
    void besidesATimeToLive() {
        assertThat(done(dao.saveAsync(7, Duration.ofMinutes(5), first.next("second"))))
                .isFalse();
        assertThat(done(dao.saveAsync(1, Duration.ofMinutes(5), first.next("second"))))
                .isTrue();
        Row row = Objects.requireNonNull(session.execute("SELECT ttl(text) FROM document WHERE id = ?", id)
                .one());
        assertThat(row.getInt(0)).isBetween(200, 300);
    }

    @Test
    void whatTheConditionTestsIsTold() {
        assertThat(dao.saveOrTell(first, 9)).isEqualTo(new Lwt.Rejected<>(Optional.of(1)));
        assertThat(dao.saveOrTell(first, 1).isApplied()).isTrue();
        assertThat(done(dao.saveOrTellAsync(first, 9)))
                .isEqualTo(new Lwt.Rejected<>(Optional.of(new DocumentDao.Found(1, "first"))));
        assertThat(done(dao.saveOrTellAsync(first.next("final"), 1)).isApplied())
                .isTrue();
        assertThat(done(dao.saveOrTellAsync(first, 2)).isApplied()).isFalse();
    }

    @Test
    void whatChangedIsWrittenUnderACondition() {
        assertThat(dao.change(first, first.next("x", "b"), 9)).isFalse();
        assertThat(dao.change(first, first, 9)).isFalse();
        assertThat(dao.change(first, first, 1)).isTrue();
        assertThat(dao.change(first, first.next("replaced", "b"), 1)).isTrue();
        Document grown = first.next("grown", "a", "b");
        dao.put(first);
        assertThat(done(dao.changeAsync(first, grown, 9))).isFalse();
        assertThat(done(dao.changeAsync(first, grown, 1))).isTrue();
        assertThat(stored()).isEqualTo(grown);
    }

    @Test
    void aDeleteUnderACondition() {
        assertThat(dao.remove(first, 2)).isFalse();
        assertThat(dao.remove(first, 1)).isTrue();
        assertThat(done(dao.removeAsync(first, 1))).isEqualTo(new Lwt.Rejected<>(Optional.empty()));
        dao.put(first);
        assertThat(done(dao.removeAsync(first, 3))).isEqualTo(new Lwt.Rejected<>(Optional.of(1)));
        assertThat(done(dao.removeAsync(first, 1)).isApplied()).isTrue();
    }

    @Test
    void fieldsOfAUserDefinedTypeHaveMarkersOfTheirOwn() {
        Person person = new Person(id, new Address("ghent"), 1);
        persons.put(person);
        assertThat(persons.save(new Person(id, new Address("lille"), 2), 1, "lille"))
                .isFalse();
        assertThat(persons.save(new Person(id, new Address("lille"), 2), 1, "ghent"))
                .isTrue();
        assertThat(persons.find(id)).isEqualTo(new Person(id, new Address("lille"), 2));
    }

    @Test
    void aNullMeansThatThereIsNoValue() {
        assertThat(dao.saveWhere(first, null)).isFalse();
        assertThat(dao.setUnless(id, "second", null)).isTrue();
        assertThat(done(dao.setIfOneOf(id, "third", null, "x"))).isFalse();
        session.execute("DELETE text FROM document WHERE id = ?", id);
        assertThat(dao.setUnless(id, "second", null)).isFalse();
        assertThat(done(dao.setIfOneOf(id, "third", null, "x"))).isTrue();
        session.execute("DELETE text FROM document WHERE id = ?", id);
        assertThat(dao.saveWhere(first, null)).isTrue();
        assertThat(stored()).isEqualTo(first);
    }

    @Test
    void whereANullCannotBeComparedItIsRefused() {
        assertThatThrownBy(() -> dao.saveBelow(first, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The value of less is null, but a condition compares to it, and Cassandra compares a null with"
                                + " = and != only");
        assertThatThrownBy(() -> dao.setIfIn(id, "x", null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(dao.saveBelow(first, 2)).isTrue();
        assertThat(done(dao.setIfIn(id, "x", List.of("first")))).isTrue();
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private Document stored() {
        return dao.find(id).orElseThrow();
    }
}
