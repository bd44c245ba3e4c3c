package dev.colonnade.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.data.UdtValue;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.UnexpectedNullException;
import dev.colonnade.testing.CassandraTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@CassandraTest
class TypesTest {
    private final CqlSession session;
    private final EverythingDao dao;

    TypesTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(EverythingMapper.class)
                .everything();
    }

    private static Everything full(UUID id) {
        Stop stop = new Stop("Wien Hbf", 7, Set.of("U1", "D"));
        return new Everything(
                id,
                "Grüße 世界 🚆",
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                true,
                -0.1,
                Float.MIN_VALUE,
                42,
                43L,
                false,
                Double.MAX_VALUE,
                Float.NEGATIVE_INFINITY,
                Instant.parse("2001-01-01T00:47:00.123Z"),
                LocalDate.of(-4, 2, 29),
                Set.of("a", "é"),
                List.of("b", "b", ""),
                Map.of("one", 1, "two", 2),
                stop,
                List.of(stop, new Stop(null, 0, null)),
                Map.of(id, List.of(Set.of(1, 2), Set.of())),
                Map.of(stop, new Stop("x", -1, Set.of())));
    }

    private static Everything empty(UUID id) {
        return onlyText(id, null);
    }

    private static Everything onlyText(UUID id, @Nullable String text) {
        return new Everything(
                id, text, 0, 0, false, 0, 0, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    @Test
    void everyTypeComesBackAsItWasWritten() {
        UUID id = UUID.randomUUID();
        dao.save(full(id));

        Everything read = dao.find(id).orElseThrow();

        // A null collection in a frozen value comes back empty: CQL has no difference between them.
        Stop unnamed = new Stop(null, 0, Set.of());
        assertThat(read.stops()).containsExactly(Objects.requireNonNull(full(id).stop()), unnamed);
        assertThat(withoutStops(read)).isEqualTo(withoutStops(full(id)));
    }

    @Test
    void anUpdateWritesTheSameAsAnInsert() {
        UUID id = UUID.randomUUID();
        dao.update(full(id));

        assertThat(withoutStops(dao.find(id).orElseThrow())).isEqualTo(withoutStops(full(id)));
    }

    @Test
    void nullsComeBackAsNullsAndCollectionsEmpty() {
        UUID id = UUID.randomUUID();
        dao.save(empty(id));

        Everything read = dao.find(id).orElseThrow();

        assertThat(read.text()).isNull();
        assertThat(read.boxedInt()).isNull();
        assertThat(read.moment()).isNull();
        assertThat(read.stop()).isNull();
        assertThat(read.tags()).isEmpty();
        assertThat(read.names()).isEmpty();
        assertThat(read.counts()).isEmpty();
        assertThat(read.stops()).isEmpty();
    }

    @Test
    void nullsAreLeftUnsetSoThatWhatTheRowHasStays() {
        UUID id = UUID.randomUUID();
        dao.save(full(id));
        dao.save(empty(id));
        dao.update(empty(id));

        Everything read = dao.find(id).orElseThrow();

        assertThat(read.text()).isEqualTo(full(id).text());
        assertThat(read.tags()).isEqualTo(full(id).tags());
        assertThat(read.stop()).isEqualTo(full(id).stop());
        assertThat(read.primitiveInt()).isZero();
    }

    @Test
    void theDriverReadsWhatTheMapperWrote() {
        UUID id = UUID.randomUUID();
        dao.save(full(id));

        Row row = Objects.requireNonNull(
                session.execute("SELECT * FROM everything WHERE id = " + id).one());

        assertThat(row.getString("text")).isEqualTo(full(id).text());
        assertThat(row.getInt("primitive_int")).isEqualTo(Integer.MIN_VALUE);
        assertThat(row.getMap("counts", String.class, Integer.class)).isEqualTo(Map.of("one", 1, "two", 2));
        UdtValue stop = Objects.requireNonNull(row.getUdtValue("stop"));
        assertThat(stop.getString("name")).isEqualTo("Wien Hbf");
        assertThat(stop.getSet("lines", String.class)).containsExactlyInAnyOrder("U1", "D");
    }

    @Test
    void theMapperReadsWhatTheDriverWrote() {
        UUID id = UUID.randomUUID();
        session.execute(
                "INSERT INTO everything (id, text, primitive_int, primitive_long, primitive_boolean, primitive_double, primitive_float,"
                        + " day, stops) VALUES (" + id
                        + ", 'x', 1, 2, true, 0.5, 0.25, '2001-02-03', [{name: 'n', minutes: 3}])");

        Everything read = dao.find(id).orElseThrow();

        assertThat(read.day()).isEqualTo(LocalDate.of(2001, 2, 3));
        assertThat(read.stops()).containsExactly(new Stop("n", 3, Set.of()));
    }

    @Test
    void aNullThatBecomesAPrimitiveIsAnErrorThatNamesTheColumn() {
        UUID id = UUID.randomUUID();
        session.execute("INSERT INTO everything (id) VALUES (" + id + ")");

        assertThatThrownBy(() -> dao.find(id))
                .isInstanceOf(UnexpectedNullException.class)
                .hasMessageContaining("everything.primitive_int is null");
    }

    @Test
    void aTypeThatGotAFieldStillReadsAndWrites() {
        UUID before = UUID.randomUUID();
        dao.save(full(before));
        session.execute("ALTER TYPE stop ADD platform text");
        UUID after = UUID.randomUUID();
        dao.save(full(after));

        assertThat(dao.find(before).orElseThrow().stop()).isEqualTo(full(before).stop());
        assertThat(dao.find(after).orElseThrow().stop()).isEqualTo(full(after).stop());
        EverythingDao fresh =
                Colonnade.builder(session).build(EverythingMapper.class).everything();
        fresh.save(full(after));
        assertThat(fresh.find(after).orElseThrow().stop()).isEqualTo(full(after).stop());
    }

    @Test
    void malformedTextIsRefusedBeforeItIsSent() {
        Everything wrong = onlyText(UUID.randomUUID(), "lone surrogate \uD800");

        assertThatThrownBy(() -> dao.save(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The same but for the stops, in which a null collection comes back empty. */
    private static Everything withoutStops(Everything e) {
        return new Everything(
                e.id(),
                e.text(),
                e.primitiveInt(),
                e.primitiveLong(),
                e.primitiveBoolean(),
                e.primitiveDouble(),
                e.primitiveFloat(),
                e.boxedInt(),
                e.boxedLong(),
                e.boxedBoolean(),
                e.boxedDouble(),
                e.boxedFloat(),
                e.moment(),
                e.day(),
                e.tags(),
                e.names(),
                e.counts(),
                e.stop(),
                null,
                e.nested(),
                e.stopsByStop());
    }
}
