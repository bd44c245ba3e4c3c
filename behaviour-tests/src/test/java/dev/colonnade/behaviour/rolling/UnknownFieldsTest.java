package dev.colonnade.behaviour.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.rolling.First.MeasurementMapper;
import dev.colonnade.behaviour.rolling.Third.RouteMapper;
import dev.colonnade.behaviour.rolling.Third.SensorMapper;
import dev.colonnade.runtime.prepare.UnknownFields;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** An old program is warned that it writes null into fields of which only a newer one knows. */
@CassandraTest
@Isolated("listens to a logger that every mapper writes to")
class UnknownFieldsTest {
    private final CqlSession session;
    private final Logger logger = (Logger) LoggerFactory.getLogger(UnknownFields.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    UnknownFieldsTest(CqlSession session) {
        this.session = session;
    }

    @BeforeEach
    void create() {
        session.execute(
                "CREATE KEYSPACE unknown_fields WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
        build(MeasurementMapper.class, SchemaAction.CREATE);
        build(SensorMapper.class, SchemaAction.CREATE);
        build(RouteMapper.class, SchemaAction.CREATE);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void drop() {
        logger.detachAppender(log);
        session.execute("DROP KEYSPACE unknown_fields");
    }

    private <M> M build(Class<M> mapper, SchemaAction action) {
        return Colonnade.builder(session)
                .keyspace("unknown_fields")
                .schemaAction(action)
                .build(mapper);
    }

    private void addFields() {
        session.execute("ALTER TYPE unknown_fields.place ADD building text");
        session.execute("ALTER TYPE unknown_fields.place ADD \"Floor\" text");
    }

    private List<String> warnings() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @ParameterizedTest
    @EnumSource
    void oneWarningNamesTypeFieldsAndMethods(SchemaAction action) {
        addFields();

        build(MeasurementMapper.class, action);

        assertThat(warnings())
                .containsExactly("The type unknown_fields.place has fields that this program does not know: building,"
                        + " \"Floor\". They become null in each value that it writes as a whole: place of"
                        + " First.MeasurementDao.save(First.Measurement), places of"
                        + " First.MeasurementDao.save(First.Measurement). Let no program write them before all that"
                        + " write the type know them: deploy the class with the new fields first, then the program that"
                        + " fills them");
    }

    @Test
    void whoKnowsAllFieldsIsNotWarned() {
        build(MeasurementMapper.class, SchemaAction.VALIDATE);
        session.execute("ALTER TYPE unknown_fields.place ADD building text");
        session.execute("ALTER TABLE unknown_fields.measurement ADD accuracy text");
        build(Second.MeasurementMapper.class, SchemaAction.VALIDATE);

        assertThat(warnings()).isEmpty();
    }

    @Test
    void whoSetsFieldByFieldIsNotWarned() {
        addFields();
        session.execute("INSERT INTO unknown_fields.sensor (name, place)"
                + " VALUES ('north', {room: 'a', level: 1, building: 'tower'})");

        Third.SensorDao sensors =
                build(SensorMapper.class, SchemaAction.VALIDATE).sensors();
        Third.Sensor before = sensors.find("north").orElseThrow();
        sensors.move(before, new Third.Sensor("north", new Third.Place("b", 1)));
        sensors.set(new Third.Sensor("north", new Third.Place("b", 2)));

        assertThat(warnings()).isEmpty();
        assertThat(session.execute("SELECT place.building, place.level FROM unknown_fields.sensor")
                        .one())
                .satisfies(row -> assertThat(row.getString(0)).isEqualTo("tower"))
                .satisfies(row -> assertThat(row.getInt(1)).isEqualTo(2));
    }

    @Test
    void anUpdateOfAListWritesWholeValues() {
        addFields();

        build(RouteMapper.class, SchemaAction.VALIDATE);

        assertThat(warnings())
                .singleElement()
                .asString()
                .contains("as a whole: stops of Third.RouteDao.change(Third.Route, Third.Route). Let no");
    }
}
