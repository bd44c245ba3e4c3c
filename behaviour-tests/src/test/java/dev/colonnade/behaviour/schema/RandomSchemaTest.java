package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.runtime.schema.LiveSchema;
import dev.colonnade.runtime.schema.SchemaExecution;
import dev.colonnade.testing.CassandraTest;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random schemas are created by plans, read back without a difference, and evolved step by step by plans. */
@CassandraTest
class RandomSchemaTest {
    private static final Identifier KEYSPACE = new Identifier("random_schema");
    private static final int CREATED = 10;
    private static final int STEPS = 8;

    private final CqlSession session;

    RandomSchemaTest(CqlSession session) {
        this.session = session;
    }

    @AfterEach
    void drop() {
        session.execute("DROP KEYSPACE IF EXISTS random_schema");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatAPlanMakesIsWhatIsRead(long seed) {
        session.execute("CREATE KEYSPACE random_schema WITH replication = {'class': 'SimpleStrategy',"
                + " 'replication_factor': 1}");
        RandomSchema random = new RandomSchema(seed, CassandraVersion.V5_0);
        Keyspace schema = IntStream.range(0, CREATED)
                .boxed()
                .reduce(LiveSchema.read(session, KEYSPACE), (keyspace, i) -> random.evolve(keyspace), (a, b) -> b);
        apply(schema);
        for (int step = 0; step < STEPS; step++) {
            schema = random.evolve(schema);
            apply(schema);
        }
    }

    private void apply(Keyspace expected) {
        SchemaPlan plan = SchemaPlan.of(expected, LiveSchema.read(session, KEYSPACE));
        assertThat(plan.additions()).isEqualTo(plan.differences());
        SchemaExecution execution = new SchemaExecution(session, Optional.of(KEYSPACE));
        plan.statements().forEach(statement -> execution.execute(statement.cql()));
        Keyspace actual = LiveSchema.read(session, KEYSPACE);
        assertThat(SchemaPlan.of(expected, actual).differences()).isEmpty();
        assertThat(SchemaPlan.of(actual, expected).differences()).isEmpty();
    }
}
