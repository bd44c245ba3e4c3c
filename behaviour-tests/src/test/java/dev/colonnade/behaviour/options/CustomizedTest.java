package dev.colonnade.behaviour.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DefaultConsistencyLevel;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.metadata.token.Token;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

@CassandraTest
class CustomizedTest {
    private final CqlSession session;
    private final CustomizedDao dao;

    CustomizedTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(CustomizedMapper.class)
                .customized();
    }

    @Test
    void whatTheCallerSaysWinsOverTheAnnotations() {
        DriverExecutionProfile profile = session.getContext().getConfig().getDefaultProfile();
        BoundStatement statement = dao.fixed(options -> options.setPageSize(3)
                .setTimeout(Duration.ofSeconds(9))
                .setConsistencyLevel(DefaultConsistencyLevel.LOCAL_QUORUM)
                .setExecutionProfile(profile)
                .setTracing(true)
                .setIdempotence(false));

        assertThat(statement.getPageSize()).isEqualTo(3);
        assertThat(statement.getTimeout()).isEqualTo(Duration.ofSeconds(9));
        assertThat(statement.getConsistencyLevel()).isEqualTo(DefaultConsistencyLevel.LOCAL_QUORUM);
        assertThat(statement.getExecutionProfile()).isSameAs(profile);
        assertThat(statement.isTracing()).isTrue();
        assertThat(statement.isIdempotent()).isFalse();
        assertThat(dao.fixed(UnaryOperator.identity()).getPageSize()).isEqualTo(7);
    }

    // The driver finds the replicas of a key that is bound, not of one that the text has.
    @Test
    void whereTheStatementIsSent() {
        ByteBuffer key = StandardCharsets.UTF_8.encode("fixed");
        Token token = session.getMetadata().getTokenMap().orElseThrow().newToken(key);
        CqlIdentifier keyspace = session.getKeyspace().orElseThrow();

        assertThat(dao.fixed(UnaryOperator.identity()).getRoutingKey()).isNull();
        BoundStatement statement = dao.fixed(
                options -> options.setRoutingKey(key).setRoutingToken(token).setRoutingKeyspace(keyspace));
        assertThat(statement.getRoutingKey()).isEqualTo(key);
        assertThat(statement.getRoutingToken()).isEqualTo(token);
        assertThat(statement.getRoutingKeyspace()).isEqualTo(keyspace);
        assertThat(session.execute(statement).all()).isEmpty();
    }

    @Test
    void ofAllThatIsExecuted() {
        assertThat(dao.all("book", options -> options.setPageSize(1))).isEmpty();
        assertThatThrownBy(() -> dao.all("book", CustomizedTest::twice)).hasMessageContaining("at consistency TWO");
        assertThat(dao.allLater("book", CustomizedTest::twice))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withMessageContaining("at consistency TWO");
    }

    private static BoundStatementBuilder twice(BoundStatementBuilder options) {
        return options.setConsistencyLevel(DefaultConsistencyLevel.TWO);
    }
}
