package dev.colonnade.behaviour.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import dev.colonnade.Colonnade;
import dev.colonnade.Lwt;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CassandraTest
class InheritanceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CqlSession session;
    private final ClipDao clips;
    private final ChannelDao channels;
    private final UUID id = UUID.randomUUID();

    InheritanceTest(CqlSession session) {
        InheritanceMapper mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(InheritanceMapper.class);
        this.session = session;
        this.clips = mapper.clips();
        this.channels = mapper.channels();
    }

    @Test
    void genericMethodsAreOfTheEntity() {
        Clip clip = new Clip(id, "a", Set.of("x"));
        clips.save(clip);
        assertThat(clips.find(id)).contains(clip);
        assertThat(clips.findLater(id)).succeedsWithin(PATIENCE).asString().contains("title=a");
        Clip other = new Clip(id, "b", Set.of("x", "y"));
        clips.update(clip, other);
        assertThat(clips.find(id)).contains(other);
        assertThat(clips.create(clip)).isInstanceOf(Lwt.Rejected.class);
        assertThat(clips.entity(
                        session.execute("SELECT * FROM clip WHERE id = ?", id).one()))
                .isEqualTo(other);
        clips.remove(other);
        assertThat(clips.find(id)).isEmpty();
    }

    @Test
    void eachDaoHasItsOwnTypes() {
        Channel channel = new Channel("one", "first");
        channels.saveAll(List.of(channel, new Channel("two", null)));
        assertThat(channels.find("one")).contains(channel);
        channels.saveLater(new Channel("one", "other")).toCompletableFuture().join();
        assertThat(channels.find("one")).map(Channel::title).contains("other");
    }

    @Test
    void methodsWithABodyAreLeftAlone() {
        Clip clip = new Clip(id, "a", Set.of());
        assertThat(clips.findOrSave(id, clip)).isEqualTo(clip);
        assertThat(clips.title(id)).contains("a");
        assertThat(clips.kind()).isEqualTo("clip");
        assertThat(channels.kind()).isEqualTo("channel");
        assertThat(clips.session()).isSameAs(session);
        assertThat(Crud.everything()).isEqualTo("everything");
    }

    @Test
    void namesThatGeneratedCodeHasToo() {
        clips.store(new Clip(id, "a", Set.of("x")), 0, builder -> builder.setTracing(false));
        clips.put(id, "b", Set.of("y"));
        assertThat(clips.title(id)).contains("b");
        assertThat(clips.tags(id)).contains(Set.of("y"));
        assertThat(clips.exchange(id, "c", "b")).succeedsWithin(PATIENCE).isEqualTo(true);
        clips.rename(id, "d").toCompletableFuture().join();
        assertThat(clips.reader(id)).contains("d");
        BoundStatementBuilder statement = session.prepare("INSERT INTO clip (id, title, tags) VALUES (?, ?, ?)")
                .boundStatementBuilder();
        clips.fill(new Clip(id, "e", Set.of()), statement);
        session.execute(statement.build());
        assertThat(clips.reader(id)).contains("e");
    }
}
