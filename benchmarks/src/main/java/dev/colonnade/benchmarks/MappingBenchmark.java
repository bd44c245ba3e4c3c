package dev.colonnade.benchmarks;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to make an entity of a row, and a statement of an entity.
 *
 * @since 0.1.0
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class MappingBenchmark {
    private static final int ROUNDS = 12_000;

    /** The entity. */
    @Param
    public Shape shape = Shape.NARROW;

    /** The way to map it. */
    @Param
    public Variant variant = Variant.COLONNADE;

    @SuppressWarnings("NullAway.Init") // JMH calls setUp first
    private Workload<?> workload;

    /**
     * Makes the rows and entities, and runs all ways once over: in an application, too, the driver's code serves many
     * callers, so that the JVM cannot cut it to the measure of one.
     */
    @Setup
    public void setUp() {
        workload = Workload.of(shape, variant);
        List<Workload<?>> all = new ArrayList<>();
        for (Shape anyShape : Shape.values()) {
            for (Variant anyVariant : Variant.values()) {
                all.add(Workload.of(anyShape, anyVariant));
            }
        }
        for (int i = 0; i < ROUNDS; i++) {
            all.forEach(Workload::read);
            all.forEach(Workload::bind);
        }
    }

    /** {@return an entity, made of a row} */
    @Benchmark
    public Object read() {
        return workload.read();
    }

    /** {@return a statement, made of an entity} */
    @Benchmark
    public BoundStatement bind() {
        return workload.bind();
    }
}
