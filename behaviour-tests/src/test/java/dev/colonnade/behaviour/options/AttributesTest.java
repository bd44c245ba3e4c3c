package dev.colonnade.behaviour.options;

import static com.datastax.oss.driver.api.core.DefaultConsistencyLevel.LOCAL_ONE;
import static com.datastax.oss.driver.api.core.DefaultConsistencyLevel.LOCAL_SERIAL;
import static com.datastax.oss.driver.api.core.DefaultConsistencyLevel.SERIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import dev.colonnade.Colonnade;
import dev.colonnade.PreparationException;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@CassandraTest
class AttributesTest {
    private final Sent sent = new Sent();
    private final CqlSession own;
    private final CqlSession session;
    private final AttributesDao dao;
    private final String book = UUID.randomUUID().toString();

    AttributesTest(Cassandra cassandra, CqlSession own) {
        this.own = own;
        this.session = cassandra
                .sessionBuilder()
                .withKeyspace(own.getKeyspace().orElseThrow())
                .withConfigLoader(profiles())
                .addRequestTracker(sent)
                .build();
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(NoteMapper.class)
                .attributes();
    }

    private static DriverConfigLoader profiles() {
        Duration patience = Duration.ofSeconds(20);
        return DriverConfigLoader.programmaticBuilder()
                .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, patience)
                .withDuration(DefaultDriverOption.CONNECTION_INIT_QUERY_TIMEOUT, patience)
                .withDuration(DefaultDriverOption.CONTROL_CONNECTION_TIMEOUT, patience)
                .withDuration(DefaultDriverOption.METADATA_SCHEMA_REQUEST_TIMEOUT, patience)
                .startProfile("notes")
                .withString(DefaultDriverOption.REQUEST_CONSISTENCY, "ONE")
                .endProfile()
                .startProfile("other")
                .withString(DefaultDriverOption.REQUEST_CONSISTENCY, "ONE")
                .endProfile()
                .build();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void whatTheDaoSaysHoldsForAllThatItMeansSomethingFor() {
        dao.save(note(1));
        BoundStatement saved = sent.next();
        assertThat(saved.getConsistencyLevel()).isEqualTo(LOCAL_ONE);
        assertThat(saved.getSerialConsistencyLevel()).isNull();
        assertThat(saved.getPageSize()).isNegative();
        assertThat(saved.getTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(saved.getExecutionProfileName()).isEqualTo("notes");
        assertThat(saved.isTracing()).isTrue();
        assertThat(saved.isIdempotent()).isTrue();

        assertThat(dao.create(note(1))).isFalse();
        assertThat(sent.next().getSerialConsistencyLevel()).isEqualTo(LOCAL_SERIAL);
        assertThat(dao.rewrite(book, 1, "text", "other")).isTrue();
        BoundStatement rewritten = sent.next();
        assertThat(rewritten.getSerialConsistencyLevel()).isEqualTo(LOCAL_SERIAL);
        assertThat(rewritten.isIdempotent()).isFalse();
    }

    @Test
    void whatTheMethodSaysWinsAttributeByAttribute() {
        for (int number = 0; number < 5; number++) {
            dao.save(note(number));
            sent.next();
        }
        assertThat(dao.all(book).getAvailableWithoutFetching()).isEqualTo(2);
        assertThat(sent.next().getConsistencyLevel()).isEqualTo(LOCAL_ONE);
        assertThat(dao.agreed(book).getAvailableWithoutFetching()).isEqualTo(3);
        BoundStatement agreed = sent.next();
        assertThat(agreed.getConsistencyLevel()).isEqualTo(SERIAL);
        assertThat(agreed.isTracing()).isFalse();
        assertThat(agreed.getExecutionProfileName()).isEqualTo("notes");
    }

    @Test
    void theServerIsAskedForTheLevel() {
        String refused = "Not enough replicas available for query at consistency TWO";
        assertThatThrownBy(() -> dao.twice(book, 1)).hasMessageContaining(refused);
        assertThat(dao.twiceLater(book, 1))
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withMessageContaining(refused);
    }

    @Test
    void theTimeToWait() {
        dao.rename(book, 1, "other");
        BoundStatement renamed = sent.next();
        assertThat(renamed.getTimeout()).isEqualTo(Duration.ofSeconds(25));
        assertThat(renamed.isIdempotent()).isFalse();
        assertThat(renamed.getExecutionProfileName()).isEqualTo("other");
    }

    @Test
    void aProfileThatThereIsNot() {
        assertThatThrownBy(() -> Colonnade.builder(own).build(NoteMapper.class))
                .isInstanceOf(PreparationException.class)
                .hasMessageContaining("AttributesDao.all(String)")
                .hasMessageContaining("Unknown profile 'notes'")
                .hasMessageContaining("Unknown profile 'other'");
    }

    private Note note(int number) {
        return new Note(book, number, "title", "text");
    }
}
