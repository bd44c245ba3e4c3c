package dev.colonnade.example.load;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class BoundedWriterTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 200).boxed().toList();

    @Test
    void writesAllAndNeverMoreAtATimeThanAllowed() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();

        new BoundedWriter(7)
                .writeAll(
                        ITEMS,
                        item -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            return later().thenRun(now::decrementAndGet);
                        },
                        written::incrementAndGet);

        assertThat(most).hasValue(7);
        assertThat(now).hasValue(0);
        assertThat(written).hasValue(ITEMS.size());
    }

    @Test
    void stopsAtTheFirstFailureAndThrowsIt() {
        List<Integer> begun = new ArrayList<>();

        assertThatExceptionOfType(LoadException.class)
                .isThrownBy(() -> new BoundedWriter(1)
                        .writeAll(
                                ITEMS,
                                item -> {
                                    begun.add(item);
                                    return item == 3 ? failedFuture(new IllegalStateException("full")) : later();
                                },
                                () -> {}))
                .withMessage("3 was not written, nor was what follows: full")
                .withCauseExactlyInstanceOf(IllegalStateException.class);
        assertThat(begun).containsExactly(0, 1, 2, 3);
    }

    @Test
    void waitsForWhatIsOnItsWayWhenItFails() {
        AtomicInteger written = new AtomicInteger();

        assertThatExceptionOfType(LoadException.class)
                .isThrownBy(() -> new BoundedWriter(10)
                        .writeAll(
                                ITEMS,
                                item -> item == 5 ? failedFuture(new IllegalStateException("full")) : later(),
                                written::incrementAndGet));
        assertThat(written).hasValue(5);
    }

    @Test
    void throwsWhatAWriteThrows() {
        assertThatExceptionOfType(LoadException.class)
                .isThrownBy(() -> new BoundedWriter(4)
                        .writeAll(
                                ITEMS,
                                item -> {
                                    throw new IllegalArgumentException("cannot be bound");
                                },
                                () -> {}))
                .withMessage("0 was not written, nor was what follows: cannot be bound");
    }

    @Test
    void throwsWhatTheProgressThrows() {
        assertThatExceptionOfType(LoadException.class)
                .isThrownBy(() -> new BoundedWriter(1).writeAll(ITEMS, item -> completedFuture(null), () -> {
                    throw new IllegalStateException("no terminal");
                }))
                .withMessageContaining("no terminal");
    }

    private static CompletableFuture<Void> later() {
        return CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS));
    }
}
