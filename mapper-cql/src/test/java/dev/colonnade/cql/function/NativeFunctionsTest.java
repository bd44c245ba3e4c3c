package dev.colonnade.cql.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.function.CqlFunction.Monotonic;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import org.junit.jupiter.api.Test;

class NativeFunctionsTest {
    private static final NativeFunctions V4_1 = NativeFunctions.of(CassandraVersion.V4_1);
    private static final NativeFunctions V5_0 = NativeFunctions.of(CassandraVersion.V5_0);

    @Test
    void knowsTheFunctionsOfEachVersion() {
        assertThat(V4_1.named("to_date")).isEmpty();
        assertThat(V5_0.named("to_date")).hasSize(2);
        assertThat(V4_1.named("dateof")).hasSize(1);
        assertThat(V5_0.named("dateof")).isEmpty();
        assertThat(V5_0.genericNamed("map_keys")).hasSize(1);
        assertThat(V4_1.genericNamed("map_keys")).isEmpty();
    }

    @Test
    void knowsWhatIsPureAndMonotonic() {
        assertThat(V5_0.named("now").get(0).pure()).isFalse();
        assertThat(V5_0.named("uuid").get(0).pure()).isFalse();
        assertThat(V5_0.named("todate").get(0).pure()).isTrue();
        assertThat(V5_0.named("todate").get(0).monotonic()).isEqualTo(Monotonic.YES);
        assertThat(V5_0.named("floor").get(0).monotonic()).isEqualTo(Monotonic.IN_FIRST);
        assertThat(V5_0.named("intasblob").get(0).monotonic()).isEqualTo(Monotonic.NO);
    }

    @Test
    void namesColumnsAndMarkersAsTheServerDoes() {
        CqlFunction toDate = V5_0.named("todate").get(0);
        assertThat(toDate.columnName(List.of("at"))).isEqualTo("system.todate(at)");
        assertThat(toDate.argument(0).name()).isEqualTo("arg0(system.todate)");
        assertThat(V5_0.named("countRows").get(0).columnName(List.of())).isEqualTo("count");
        assertThat(V5_0.named("_add").get(0).columnName(List.of("a", "b"))).isEqualTo("a + b");
        CqlFunction cast = V5_0.named("cast_as_text").stream()
                .filter(function -> function.arguments().contains(NativeType.INT))
                .findFirst()
                .orElseThrow();
        assertThat(cast.columnName(List.of("a"))).isEqualTo("cast(a as text)");
    }
}
