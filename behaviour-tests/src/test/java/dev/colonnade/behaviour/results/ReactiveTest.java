package dev.colonnade.behaviour.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.PageToken;
import dev.colonnade.PageTokenException;
import dev.colonnade.UnexpectedNullException;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReactiveTest {
    /** Three pages, the last of them not full. */
    private static final int ROUNDS = 25;

    private final SmallPages pages;
    private final ReactiveDao dao;

    ReactiveTest(Cassandra cassandra, CqlSession session) {
        this.pages = new SmallPages(cassandra, session);
        this.dao = pages.mapper().reactive();
    }

    @BeforeAll
    void write() {
        Flux.range(0, ROUNDS)
                .flatMap(round -> dao.save(score("long", round)))
                .then()
                .block();
        pages.session().execute("INSERT INTO scores (game, round) VALUES ('nulls', 0)");
    }

    @AfterAll
    void close() {
        pages.close();
    }

    private static Score score(String game, int round) {
        return new Score(game, round, "Ada", round * 10, Set.of("round " + round));
    }

    @Test
    void allRowsOfAllPagesCome() {
        assertThat(dao.flux("long").collectList().block())
                .hasSize(ROUNDS)
                .first()
                .isEqualTo(score("long", 0));
        assertThat(Flux.from(dao.publisher("long"))
                        .map(Score::round)
                        .collectList()
                        .block())
                .isSorted()
                .hasSize(ROUNDS);
        assertThat(JdkFlowAdapter.flowPublisherToFlux(dao.flow("long")).count().block())
                .isEqualTo(ROUNDS);
        assertThat(dao.multi("long").collect().asList().await().indefinitely()).hasSize(ROUNDS);
        assertThat(dao.flux("none").collectList().block()).isEmpty();
    }

    @Test
    void demandOfARowReadsOnePage() throws InterruptedException {
        pages.requests();
        Collector collector = new Collector();
        dao.flow("long").subscribe(collector);
        assertThat(pages.requests())
                .as("nothing is executed before a row is asked for")
                .isZero();

        collector.subscription().request(1);
        assertThat(collector.next()).isEqualTo(score("long", 0));
        collector.subscription().request(SmallPages.PAGE - 1);
        for (int round = 1; round < SmallPages.PAGE; round++) {
            assertThat(collector.next()).isEqualTo(score("long", round));
        }
        assertThat(pages.requests()).isOne();

        collector.subscription().request(1);
        assertThat(collector.next()).isEqualTo(score("long", SmallPages.PAGE));
        assertThat(pages.requests()).isOne();

        collector.subscription().request(Long.MAX_VALUE);
        for (int round = SmallPages.PAGE + 1; round < ROUNDS; round++) {
            assertThat(collector.next()).isEqualTo(score("long", round));
        }
        assertThat(collector.next()).isEqualTo("complete");
        assertThat(pages.requests()).isOne();
    }

    @Test
    void oneRowOfEachLibraryIsOneRequest() {
        pages.requests();
        assertThat(dao.flux("long").next().block()).isEqualTo(score("long", 0));
        assertThat(pages.requests()).isOne();
        assertThat(Flux.from(dao.publisher("long")).take(1).blockLast()).isEqualTo(score("long", 0));
        assertThat(pages.requests()).isOne();
        assertThat(dao.multi("long").select().first().toUni().await().indefinitely())
                .isEqualTo(score("long", 0));
        assertThat(pages.requests()).isOne();
    }

    @Test
    void nothingIsExecutedBeforeASubscriptionAndEachExecutesAnew() {
        pages.requests();
        Flux<Score> flux = dao.flux("anew");
        Mono<Void> save = dao.save(score("anew", 1));
        var uni = dao.saveUni(score("anew", 2));
        assertThat(pages.requests()).isZero();

        assertThat(flux.collectList().block()).isEmpty();
        save.block();
        assertThat(flux.collectList().block()).containsExactly(score("anew", 1));
        save.block();
        uni.await().indefinitely();
        assertThat(flux.collectList().block()).containsExactly(score("anew", 1), score("anew", 2));
        assertThat(pages.requests()).isEqualTo(6);
    }

    @Test
    void oneThingIsAMonoOrUni() {
        assertThat(dao.mono("long", 3).block()).isEqualTo(score("long", 3));
        assertThat(dao.mono("long", 99).blockOptional()).isEmpty();
        assertThat(dao.uni("long", 3).await().indefinitely()).isEqualTo(score("long", 3));
        assertThat(dao.uni("long", 99).await().indefinitely()).isNull();
        assertThat(dao.list("long").block()).hasSize(ROUNDS);
        assertThat(dao.count("long").block()).isEqualTo(ROUNDS);
        assertThat(dao.create(score("created", 1)).block()).isTrue();
        assertThat(dao.create(score("created", 1)).block()).isFalse();
    }

    @Test
    void aPageIsOneToo() {
        var first = dao.page("long", null).await().indefinitely();
        assertThat(first.items()).hasSize(SmallPages.PAGE);
        PageToken token = first.next().orElseThrow();
        assertThat(dao.page("long", token).await().indefinitely().items())
                .first()
                .isEqualTo(score("long", SmallPages.PAGE));
        assertThatThrownBy(() -> dao.page("other", token).await().indefinitely())
                .isInstanceOf(PageTokenException.class);
    }

    @Test
    void errorsAreSignals() throws InterruptedException {
        assertThat(dao.optionalPoints("nulls").collectList().block()).containsExactly(Optional.empty());
        assertThatThrownBy(() -> dao.points("nulls").blockLast())
                .isInstanceOf(UnexpectedNullException.class)
                .hasMessageStartingWith("ReactiveDao.points(String) gives a value that is null");

        Collector collector = new Collector();
        dao.flow("long").subscribe(collector);
        collector.subscription().request(0);
        assertThat(collector.next()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anErrorOfTheDriverIsASignal() throws InterruptedException {
        SmallPages closed = pages.another();
        ReactiveDao other = closed.mapper().reactive();
        closed.close();
        Collector collector = new Collector();
        other.flow("long").subscribe(collector);
        collector.subscription().request(1);
        assertThat(collector.next()).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> other.mono("long", 1).block()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void afterACancellationNothingComes() throws InterruptedException {
        Collector collector = new Collector();
        dao.flow("long").subscribe(collector);
        collector.subscription().request(2);
        assertThat(List.of(collector.next(), collector.next())).hasSize(2);
        collector.subscription().cancel();
        pages.requests();
        collector.subscription().request(Long.MAX_VALUE);
        dao.flux("long").blockLast();
        assertThat(collector.isEmpty()).isTrue();
        assertThat(pages.requests()).isEqualTo(3);
    }

    /** Keeps what it is sent: rows, an error, or the word "complete". */
    private static final class Collector implements Flow.Subscriber<Score> {
        private final BlockingQueue<Object> sent = new LinkedBlockingQueue<>();
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

        Flow.Subscription subscription() {
            return subscription.join();
        }

        Object next() throws InterruptedException {
            Object next = sent.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something is sent").isNotNull();
            return next;
        }

        boolean isEmpty() {
            return sent.isEmpty();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.complete(given);
        }

        @Override
        public void onNext(Score score) {
            sent.add(score);
        }

        @Override
        public void onError(Throwable error) {
            sent.add(error);
        }

        @Override
        public void onComplete() {
            sent.add("complete");
        }
    }
}
