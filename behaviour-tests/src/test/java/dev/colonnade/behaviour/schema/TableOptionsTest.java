package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.schema.Configured.Programme;
import dev.colonnade.behaviour.schema.Configured.ProgrammeDao;
import dev.colonnade.behaviour.schema.Configured.ProgrammeMapper;
import dev.colonnade.testing.CassandraTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@CassandraTest
class TableOptionsTest {
    private final CqlSession session;
    private final Colonnade.Builder builder;

    TableOptionsTest(CqlSession session) {
        this.session = session;
        this.builder = Colonnade.builder(session).schemaAction(SchemaAction.UPDATE);
    }

    @Test
    void theTableThatIsCreatedHasThem() {
        ProgrammeDao dao = builder.build(ProgrammeMapper.class).programmes();

        assertThat(builder.plan(ProgrammeMapper.class).differences()).isEmpty();
        Row table = Objects.requireNonNull(session.execute(
                        "SELECT * FROM system_schema.tables WHERE keyspace_name = ? AND table_name = 'programme'",
                        session.getKeyspace().orElseThrow().asInternal())
                .one());
        assertThat(table.getString("comment")).isEqualTo("What is on, and was");
        assertThat(table.getInt("default_time_to_live")).isEqualTo(86400);
        assertThat(table.getMap("compaction", String.class, String.class))
                .containsEntry("class", "org.apache.cassandra.db.compaction.TimeWindowCompactionStrategy");
        dao.save(new Programme(1, "News"));
        assertThat(dao.find(1)).contains(new Programme(1, "News"));
        assertThat(session.execute("SELECT ttl(title) FROM programme WHERE id = 1")
                        .map(row -> row.getInt(0) > 0))
                .containsExactly(true);
    }

    @Test
    void oneThatIsAnotherIsSet() {
        builder.build(ProgrammeMapper.class);
        session.execute("ALTER TABLE programme WITH gc_grace_seconds = 10");

        assertThat(builder.plan(ProgrammeMapper.class).statements())
                .extracting(statement -> statement.cql())
                .containsExactly("ALTER TABLE programme WITH gc_grace_seconds = 3600");
        builder.build(ProgrammeMapper.class);
        assertThat(builder.plan(ProgrammeMapper.class).differences()).isEmpty();
    }
}
