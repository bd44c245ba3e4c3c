package dev.colonnade.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.uuid.Uuids;
import dev.colonnade.Colonnade;
import dev.colonnade.MappingException;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.types.Sensor.Kind;
import dev.colonnade.behaviour.types.Sensor.Price;
import dev.colonnade.behaviour.types.Sensor.Range;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CassandraTest
class SensorTest {
    private final CqlSession session;
    private final SensorDao dao;

    SensorTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(SensorMapper.class)
                .sensors();
    }

    private static Sensor sensor(UUID id) {
        return new Sensor(
                id,
                Kind.WIND,
                "W-1",
                Optional.of(Duration.ofMinutes(10)),
                new float[] {1, 2, 3},
                new TreeMap<>(Map.of(LocalDate.of(2026, 11, 28), new Range(-1, 12.5))),
                List.of(1L, Long.MAX_VALUE),
                ZonedDateTime.parse("2026-11-28T12:00:00.000000001+01:00[Europe/Vienna]"),
                new Price(995));
    }

    @Test
    void parametersAndResultsAreOfTheseTypes() {
        UUID id = Uuids.timeBased();
        dao.save(sensor(id));
        assertThat(dao.kind(id)).isEqualTo(Kind.WIND);
        assertThat(dao.price(id)).contains(new Price(995));
        dao.change(id, new Price(1), Optional.empty(), new float[] {4, 5, 6});
        Sensor changed = dao.find(id).orElseThrow();
        assertThat(changed.kind()).isNull();
        assertThat(changed.price()).isEqualTo(new Price(1));
        assertThat(changed.position()).containsExactly(4, 5, 6);
        assertThat(dao.position(id)).containsExactly(4, 5, 6);
    }

    @Test
    void aVectorHasItsLength() {
        UUID id = Uuids.timeBased();
        assertThatThrownBy(() -> dao.change(id, new Price(1), Optional.empty(), new float[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("3");
    }

    @Test
    void aConstantThatIsNoneIsNamed() {
        UUID id = Uuids.timeBased();
        session.execute("INSERT INTO sensor (id, kind) VALUES (?, 'SNOW')", id);
        assertThatThrownBy(() -> dao.find(id))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("SNOW")
                .hasMessageContaining("WIND, RAIN");
    }
}
