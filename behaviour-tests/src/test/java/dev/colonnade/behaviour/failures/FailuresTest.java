package dev.colonnade.behaviour.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.datastax.oss.driver.api.core.AllNodesFailedException;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import com.datastax.oss.driver.api.core.servererrors.UnavailableException;
import dev.colonnade.Batch;
import dev.colonnade.Colonnade;
import dev.colonnade.FailedStatement;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@CassandraTest
class FailuresTest {
    // The server refuses it when the statement is executed: "Key may not be empty".
    private static final Point REFUSED = new Point("", 1, 2);

    private final CqlSession session;
    private final PointMapper mapper;
    private final PointDao dao;

    FailuresTest(CqlSession session) {
        this.session = session;
        this.mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(PointMapper.class);
        this.dao = mapper.points();
    }

    @Test
    void theDriversTypeStaysAndSaysTheStatement() {
        assertThatThrownBy(() -> dao.twice("a", 1)).isInstanceOfSatisfying(AllNodesFailedException.class, error -> {
            assertThat(error.getAllErrors().values())
                    .allSatisfy(errors -> assertThat(errors).hasAtLeastOneElementOfType(UnavailableException.class));
            FailedStatement statement = statement(error);
            assertThat(statement.method()).isEqualTo("PointDao.twice(String, int)");
            assertThat(statement.cql())
                    .isEqualTo("SELECT line, number, height FROM point WHERE line = ? AND number = ?");
            assertThat(statement).hasMessage(statement.method() + " failed\n  " + statement.cql());
            assertThat(statement.getStackTrace()).isEmpty();
        });
        assertThat(failure(dao.twiceLater("a", 1)))
                .isInstanceOfSatisfying(
                        AllNodesFailedException.class,
                        error -> assertThat(statement(error).method()).isEqualTo("PointDao.twiceLater(String, int)"));
    }

    @Test
    void anErrorOfTheJvmStaysOne() {
        assertThatThrownBy(() -> Colonnade.builder(session).build(Broken.class))
                .isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void whoeverWaits() {
        assertRefused(() -> dao.save(REFUSED), "PointDao.save(Point)");
        assertRefused(() -> dao.create(REFUSED), "PointDao.create(Point)");
        assertRefused(() -> dao.saveAll(List.of(REFUSED)), "PointDao.saveAll(Collection<Point>)");
        assertRefused(() -> dao.list(""), "PointDao.list(String)");
        assertRefused(() -> dao.page(""), "PointDao.page(String)");
        assertRefused(() -> dao.results(""), "PointDao.results(String)");
        assertRefused(() -> dao.paging(""), "PointDao.paging(String)");
        assertRefused(() -> dao.stream(""), "PointDao.stream(String)");
    }

    @Test
    void whoeverDoesNot() {
        assertRefused(failure(dao.saveLater(REFUSED)), "PointDao.saveLater(Point)");
        assertRefused(failure(dao.createLater(REFUSED)), "PointDao.createLater(Point)");
        assertRefused(failure(dao.saveAllLater(List.of(REFUSED))), "PointDao.saveAllLater(Collection<Point>)");
        assertRefused(failure(dao.listLater("")), "PointDao.listLater(String)");
        assertRefused(failure(dao.pageLater("")), "PointDao.pageLater(String)");
        assertRefused(failure(dao.resultsLater("")), "PointDao.resultsLater(String)");
    }

    @Test
    void subscribersToo() {
        CompletableFuture<Void> end = new CompletableFuture<>();
        dao.publisher("").subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(1);
            }

            @Override
            public void onNext(Point point) {
                // There is none.
            }

            @Override
            public void onError(Throwable error) {
                end.completeExceptionally(error);
            }

            @Override
            public void onComplete() {
                end.complete(null);
            }
        });
        assertRefused(failure(end), "PointDao.publisher(String)");
    }

    @Test
    void batches() {
        Batch batch = Batch.unlogged(session).add(dao.saving(REFUSED)).add(dao.saving(REFUSED));
        String insert = "INSERT INTO point (line, number, height) VALUES (?, ?, ?)";

        assertRefused(batch::execute, "a batch");
        assertRefused(failure(batch.executeAsync()), "a batch");
        assertThatThrownBy(batch::execute)
                .satisfies(error -> assertThat(statement(error).cql()).isEqualTo(insert + "; " + insert));
        Batch conditional = Batch.logged(session).add(dao.creating(REFUSED));
        assertRefused(conditional::executeConditional, "a batch");
        assertRefused(failure(conditional.executeConditionalAsync()), "a batch");
    }

    @Test
    void aPageThatCannotBeFetched() {
        session.execute("CREATE TABLE gone (line text, number int, height int, PRIMARY KEY (line, number))");
        PointDao gone = mapper.of("gone");
        for (int number = 0; number < 5; number++) {
            gone.save(new Point("a", number, 0));
        }
        var points = gone.paging("a");
        assertThat(points.getAvailableWithoutFetching()).isEqualTo(2);
        assertThat(points.isFullyFetched()).isFalse();
        var stream = gone.stream("a");
        session.execute("DROP TABLE gone");

        assertThatThrownBy(points::all)
                .isInstanceOf(InvalidQueryException.class)
                .satisfies(error -> assertThat(statement(error).method()).isEqualTo("PointDao.paging(String)"));
        assertThatThrownBy(stream::toList)
                .isInstanceOf(InvalidQueryException.class)
                .satisfies(error -> assertThat(statement(error).cql()).contains(" FROM gone "));
    }

    private static void assertRefused(ThrowingCallable call, String method) {
        assertThatThrownBy(call).satisfies(error -> assertRefused(error, method));
    }

    private static void assertRefused(Throwable error, String method) {
        assertThat(error).isInstanceOf(InvalidQueryException.class).hasMessageContaining("Key may not be empty");
        assertThat(statement(error).method()).isEqualTo(method);
    }

    private static FailedStatement statement(Throwable error) {
        List<FailedStatement> statements = List.of(error.getSuppressed()).stream()
                .filter(FailedStatement.class::isInstance)
                .map(FailedStatement.class::cast)
                .toList();
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    private static Throwable failure(CompletionStage<?> stage) {
        CompletableFuture<?> future = stage.toCompletableFuture();
        return Objects.requireNonNull(
                assertThrows(CompletionException.class, future::join).getCause());
    }
}
