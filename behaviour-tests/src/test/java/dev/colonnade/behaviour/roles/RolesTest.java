package dev.colonnade.behaviour.roles;

import static java.util.concurrent.TimeUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.metadata.schema.ColumnMetadata;
import com.datastax.oss.driver.api.core.metadata.schema.TableMetadata;
import com.datastax.oss.driver.api.core.type.DataTypes;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CassandraTest
class RolesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final CqlSession session;
    private final RolesDao dao;

    RolesTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(RolesMapper.class)
                .roles();
    }

    @Test
    void aStaticColumnIsSharedByThePartition() {
        dao.save(new Gate("ATL", 1, "Atlanta", "open"));
        dao.save(new Gate("ATL", 2, null, "closed"));
        assertThat(dao.gate("ATL", 2)).contains(new Gate("ATL", 2, "Atlanta", "closed"));

        dao.update(new Gate("ATL", 2, "Hartsfield–Jackson", "open"));
        assertThat(dao.gates("ATL"))
                .containsExactly(
                        new Gate("ATL", 1, "Hartsfield–Jackson", "open"),
                        new Gate("ATL", 2, "Hartsfield–Jackson", "open"));
        assertThat(table("gates").getColumn("airport_name").orElseThrow().isStatic())
                .isTrue();
    }

    @Test
    void aPartitionWithoutRowsIsReadAsOneOfItsStaticColumns() {
        dao.save(new Gate("JFK", 1, "New York", "open"));
        dao.remove(new Gate("JFK", 1, null, null));

        assertThat(dao.gates("JFK")).containsExactly(new Gate("JFK", null, "New York", null));
    }

    @Test
    void countersAreCountedAndRead() {
        UUID video = UUID.randomUUID();
        dao.count(video, DAY, 3);
        dao.count(video, DAY, -1);
        dao.countEver(video, 40);

        Views views = dao.views(video, DAY).orElseThrow();
        assertThat(views).isEqualTo(new Views(video, DAY, 40L, 2, null));
        TableMetadata table = table("views");
        assertThat(table.getColumn("count").orElseThrow().getType()).isEqualTo(DataTypes.COUNTER);
        assertThat(table.getColumn("ever").orElseThrow().isStatic()).isTrue();

        dao.remove(views);
        assertThat(dao.views(video, DAY)).isEmpty();
    }

    @Test
    void whatIsComputedIsReadAndNeverWritten() {
        dao.save(new Article("a", "News", 250), Duration.ofHours(2));

        Article article = dao.article("a").orElseThrow();
        long now = Instant.now().toEpochMilli() * 1000;
        assertThat(article.titleWritten()).isCloseTo(now, within(HOURS.toMicros(1)));
        assertThat(article.titleExpires()).isBetween(3600, 7200);
        assertThat(article.wordsText()).isEqualTo("250");
        assertThat(dao.sameArticle("a").orElseThrow().titleWritten()).isEqualTo(article.titleWritten());
        assertThat(table("articles").getColumns().values())
                .extracting(ColumnMetadata::getName)
                .extracting(name -> name.asInternal())
                .containsExactlyInAnyOrder("id", "title", "words");
    }

    @Test
    void whatIsComputedIsNullWhereTheServerKnowsNothing() {
        dao.save(new Article("b", null, 1));
        dao.update(new Article("b", null, 2));

        Article article = dao.article("b").orElseThrow();
        assertThat(article.titleWritten()).isNull();
        assertThat(article.titleExpires()).isNull();
        assertThat(article.wordsText()).isEqualTo("2");
    }

    @Test
    void aClassLeavesOutWhatItInherits() {
        Draft draft = new Draft("d");
        draft.createdBy = "me";
        draft.loader = Thread.currentThread();
        dao.save(draft);

        Draft read = dao.draft("d").orElseThrow();
        assertThat(read.createdBy).isEqualTo("me");
        assertThat(read.loader).isNull();
    }

    private TableMetadata table(String name) {
        return session.getMetadata()
                .getKeyspace(session.getKeyspace().orElseThrow())
                .flatMap(keyspace -> keyspace.getTable(name))
                .orElseThrow();
    }
}
