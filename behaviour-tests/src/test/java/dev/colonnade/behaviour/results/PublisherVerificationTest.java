package dev.colonnade.behaviour.results;

import static org.junit.jupiter.api.Assumptions.abort;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;
import org.testng.annotations.Test;

/** The rules of Reactive Streams for publishers, by their own test kit, which is written for TestNG. */
@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublisherVerificationTest {
    /** Five pages. */
    private static final int ROWS = 50;

    private static final long PATIENCE_MILLIS = 10_000;
    private static final long NO_SIGNAL_MILLIS = 50;
    private static final long POLL_MILLIS = 50;

    private final SmallPages pages;
    private final ReactiveDao dao;

    PublisherVerificationTest(Cassandra cassandra, CqlSession session) {
        this.pages = new SmallPages(cassandra, session);
        this.dao = pages.mapper().reactive();
    }

    @BeforeAll
    void write() {
        for (int round = 0; round < ROWS; round++) {
            dao.save(new Score("many", round, "Ada", round, Set.of())).block();
        }
    }

    @AfterAll
    void close() {
        pages.close();
    }

    @TestFactory
    Stream<DynamicTest> theRules() {
        return Stream.of(FlowPublisherVerification.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class)
                        && !method.getName().startsWith("untested"))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> verify(method)));
    }

    private void verify(Method rule) throws Throwable {
        Verification verification = new Verification(dao);
        verification.setUp();
        try {
            rule.invoke(verification);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SkipException skipped) {
                abort(String.valueOf(skipped.getMessage()));
            }
            throw e.getCause();
        }
    }

    /** Publishers of as many rows as a rule asks for. */
    private static final class Verification extends FlowPublisherVerification<Score> {
        private final ReactiveDao dao;

        Verification(ReactiveDao dao) {
            super(new TestEnvironment(PATIENCE_MILLIS, NO_SIGNAL_MILLIS, POLL_MILLIS));
            this.dao = dao;
        }

        @Override
        public Flow.Publisher<Score> createFlowPublisher(long rows) {
            return rows == 0 ? dao.some("none", 1) : dao.some("many", (int) rows);
        }

        /** None: what fails here fails only when a row is asked for. */
        @Override
        @SuppressWarnings("NullAway") // what the kit wants of those who have none
        public Flow.Publisher<Score> createFailedFlowPublisher() {
            return null;
        }

        @Override
        public long maxElementsFromPublisher() {
            return ROWS;
        }
    }
}
