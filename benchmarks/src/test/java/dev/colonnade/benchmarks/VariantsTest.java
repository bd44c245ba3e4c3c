package dev.colonnade.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All ways make equal entities and equal statements: else they could not be compared. */
class VariantsTest {
    static Stream<Arguments> all() {
        return Arrays.stream(Shape.values())
                .flatMap(shape -> Arrays.stream(Variant.values()).map(variant -> Arguments.of(shape, variant)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void entitiesAreEqual(Shape shape, Variant variant) {
        Workload<?> workload = Workload.of(shape, variant);
        for (int i = 1; i <= Workload.SIZE; i++) {
            assertThat(workload.read()).usingRecursiveComparison().isEqualTo(shape.entity(i % Workload.SIZE));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void statementsAreEqual(Shape shape, Variant variant) {
        Workload<?> reference = Workload.of(shape, Variant.HAND_BY_NAME);
        Workload<?> workload = Workload.of(shape, variant);
        for (int i = 0; i < Workload.SIZE; i++) {
            BoundStatement expected = reference.bind();
            BoundStatement statement = workload.bind();
            assertThat(statement.getPreparedStatement().getQuery())
                    .isEqualTo(expected.getPreparedStatement().getQuery());
            assertThat(statement.getValues()).isEqualTo(expected.getValues());
            assertThat(statement.getRoutingKey()).isNotNull().isEqualTo(expected.getRoutingKey());
            for (int column = 0; column < expected.size(); column++) {
                assertThat(statement.isSet(column)).isEqualTo(expected.isSet(column));
            }
        }
    }

    /** Its preparation runs all ways of all shapes. */
    @Test
    void theBenchmarkRuns() {
        MappingBenchmark benchmark = new MappingBenchmark();
        benchmark.setUp();

        assertThat(benchmark.read()).isInstanceOf(Record.class);
        assertThat(benchmark.bind()).isNotNull();
    }
}
