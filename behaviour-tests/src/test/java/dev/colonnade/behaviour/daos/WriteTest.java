package dev.colonnade.behaviour.daos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.Lwt;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

@CassandraTest
class WriteTest {
    private static final LocalDate DAY = LocalDate.of(2001, 1, 1);

    private final CqlSession session;
    private final ReadingDao dao;
    private final String sensor = UUID.randomUUID().toString();
    private final Reading reading = new Reading("remark", 1, DAY, sensor, 0.5);

    WriteTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(ReadingMapper.class)
                .readings();
    }

    @Test
    void anInsertWritesARow() {
        dao.save(reading);
        assertThat(dao.get(sensor, DAY, 1)).isEqualTo(reading);
    }

    @Test
    void anAsynchronousInsertWritesARow() {
        await(dao.saveAsync(reading));
        assertThat(dao.get(sensor, DAY, 1)).isEqualTo(reading);
    }

    @Test
    void anInsertIfNotExistsSaysWhetherItWasApplied() {
        assertThat(dao.create(reading)).isTrue();
        assertThat(dao.create(reading)).isFalse();
        assertThat(await(dao.createAsync(reading))).isFalse();
    }

    @Test
    void anInsertIfNotExistsGivesTheRowThatStoodInTheWay() {
        Reading other = new Reading("other", 1, DAY, sensor, 0.7);

        assertThat(dao.claim(reading)).isEqualTo(new Lwt.Applied<Reading>());
        assertThat(dao.claim(other)).isEqualTo(new Lwt.Rejected<>(Optional.of(reading)));
        assertThat(await(dao.claimAsync(other))).isEqualTo(new Lwt.Rejected<>(Optional.of(reading)));
        assertThat(dao.claim(other).isApplied()).isFalse();
    }

    @Test
    void aRowThatStoodInTheWayMayHaveNulls() {
        session.execute("INSERT INTO readings (sensor, day, sequence) VALUES ('" + sensor + "', '2001-01-01', 1)");

        assertThat(dao.claim(reading))
                .isEqualTo(new Lwt.Rejected<>(Optional.of(new Reading(null, 1, DAY, sensor, null))));
    }

    @Test
    void aTimeToLiveIsWritten() {
        // Before the others: a server's time for a conditional write may be before that of a client in the same
        // millisecond.
        dao.claimFor(reading, Duration.ofSeconds(50));
        assertThat(ttl()).isBetween(1, 50);
        dao.hold(reading, Duration.ofMinutes(10));
        assertThat(ttl()).isBetween(500, 600);
        dao.holdForSeconds(300, reading);
        assertThat(ttl()).isBetween(200, 300);
        dao.updateFor(reading, Duration.ofSeconds(100));
        assertThat(ttl()).isBetween(1, 100);
        dao.hold(reading, Duration.ZERO);
        assertThat(ttl()).isNull();
    }

    @Test
    void aTimeToLiveThatCassandraWouldNotTakeIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> dao.hold(reading, Duration.ofMillis(1500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The time to live is PT1.5S, but Cassandra counts it in whole seconds");
        assertThatThrownBy(() -> dao.holdForSeconds(-1, reading))
                .hasMessage(
                        "The time to live is -1 seconds, but Cassandra allows 0 (for ever) to 630720000 (20 years)");
        assertThatThrownBy(() -> dao.hold(reading, Duration.ofDays(20 * 365 + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        dao.hold(reading, Duration.ofDays(20 * 365 - 1));
        assertThat(dao.size(sensor)).isOne();
    }

    @Test
    void anUpdateWritesARowAndLeavesNullsUnset() {
        dao.update(reading);
        dao.update(new Reading(null, 1, DAY, sensor, 0.9));

        assertThat(dao.get(sensor, DAY, 1)).isEqualTo(new Reading("remark", 1, DAY, sensor, 0.9));
    }

    @Test
    void anUpdateIfExistsSaysWhetherItWasApplied() {
        assertThat(dao.change(reading)).isFalse();
        assertThat(dao.size(sensor)).isZero();
        dao.save(reading);
        assertThat(dao.change(reading)).isTrue();
        assertThat(await(dao.changeAsync(reading))).isTrue();
    }

    @Test
    void deletesTakeARowAKeyOrAPartOfAKey() {
        for (int i = 1; i <= 5; i++) {
            dao.save(new Reading(sensor, DAY, i, i));
        }
        dao.save(new Reading(sensor, DAY.plusDays(1), 1, 1));

        dao.remove(new Reading(sensor, DAY, 1, 1));
        assertThat(dao.sequences(sensor)).containsExactly(1, 2, 3, 4, 5);
        dao.removeOne(2, sensor, DAY);
        assertThat(dao.sequences(sensor)).containsExactly(1, 3, 4, 5);
        await(dao.removeDay(sensor, DAY));
        assertThat(dao.sequences(sensor)).containsExactly(1);
    }

    @Test
    void aDeleteIfExistsSaysWhetherItWasApplied() {
        dao.save(reading);
        assertThat(dao.removeIfThere(reading)).isTrue();
        assertThat(dao.removeIfThere(reading)).isFalse();
    }

    @Test
    void aQueryBindsByNameAndSendsNullAsNull() {
        dao.save(reading);
        dao.note(sensor, DAY, 1, "new");
        assertThat(Objects.requireNonNull(dao.get(sensor, DAY, 1)).remark()).isEqualTo("new");
        dao.note(sensor, DAY, 1, null);
        assertThat(Objects.requireNonNull(dao.get(sensor, DAY, 1)).remark()).isNull();
    }

    @Test
    void aConditionalQuerySaysWhetherItWasApplied() {
        dao.save(reading);
        assertThat(dao.correct(sensor, DAY, 1, 99.9, 1.5)).isFalse();
        assertThat(dao.correct(sensor, DAY, 1, 0.5, 1.5)).isTrue();
        assertThat(Objects.requireNonNull(dao.get(sensor, DAY, 1)).measured()).isEqualTo(1.5);
    }

    @Test
    void aMarkerMayStandSeveralTimesInABatch() {
        dao.saveTwice(sensor, DAY, 2.5);
        assertThat(dao.all(sensor)).containsExactly(new Reading(sensor, DAY, 1, 2.5), new Reading(sensor, DAY, 2, 2.5));
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker do
    void aNullInTheKeyIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> dao.save(new Reading("remark", 1, DAY, null, 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value of sensor is null: a column of the primary key cannot be null in Cassandra");
        assertThatThrownBy(() -> dao.get(null, DAY, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dao.remove(new Reading("remark", 1, null, sensor, 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day is null");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker do
    void aNullThatWhereComparesToIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> dao.note(null, DAY, 1, "new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value of sensor is null, but WHERE compares to it, and Cassandra compares to no null");
        assertThatThrownBy(() -> dao.count(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyStatementsThatMayBeRepeatedAreIdempotent() {
        assertThat(ReadingDaoImpl.QUERIES)
                .filteredOn(query -> !query.idempotent())
                .extracting(query -> query.method().replaceAll("ReadingDao\\.|\\(.*", ""))
                .containsExactly(
                        "create",
                        "claim",
                        "claimAsync",
                        "createAsync",
                        "claimFor",
                        "change",
                        "changeAsync",
                        "removeIfThere",
                        "correct");
    }

    private Integer ttl() {
        Row row = session.execute("SELECT ttl(measured) FROM readings WHERE sensor = '" + sensor + "'")
                .one();
        return Objects.requireNonNull(row).get(0, Integer.class);
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
