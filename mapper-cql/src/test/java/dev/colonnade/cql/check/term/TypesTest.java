package dev.colonnade.cql.check.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypesTest {
    private static final Identifier SHIFT = new Identifier("shift");
    private static final UserType TYPE = new UserType(SHIFT, List.of(new Field(SHIFT, NativeType.DURATION)));
    private static final Types TYPES = new Types(
            new Keyspace(Optional.empty(), true, Map.of(SHIFT, TYPE), Map.of(), List.of()), CassandraVersion.V5_0);

    private static final CqlType INTS = new ListType(NativeType.INT);

    @Test
    void freezesWhatIsInFrozenTypesAndTuples() {
        CqlType written = new FrozenType(new ListType(INTS));
        assertThat(Types.normal(written)).isEqualTo(new FrozenType(new ListType(new FrozenType(INTS))));
        assertThat(Types.print(Types.normal(new TupleType(List.of(INTS)))))
                .isEqualTo("frozen<tuple<frozen<list<int>>>>");
        assertThat(Types.normal(INTS)).isSameAs(INTS);
    }

    @Test
    void readsValuesOfOneTypeAsAnother() {
        assertThat(TYPES.canRead(NativeType.TEXT, NativeType.ASCII)).isTrue();
        assertThat(TYPES.canRead(NativeType.ASCII, NativeType.TEXT)).isFalse();
        assertThat(TYPES.canRead(NativeType.BLOB, INTS)).isTrue();
        assertThat(TYPES.canRead(NativeType.VARINT, NativeType.BIGINT)).isTrue();
        assertThat(TYPES.canRead(NativeType.BIGINT, NativeType.INT)).isFalse();
        assertThat(TYPES.canRead(INTS, new FrozenType(INTS))).isFalse();
        assertThat(TYPES.canRead(new TupleType(List.of(NativeType.TEXT, NativeType.INT)), tuple(NativeType.ASCII)))
                .isTrue();
        assertThat(TYPES.canRead(frozenSet(NativeType.UUID), frozenSet(NativeType.TIMEUUID)))
                .isFalse();
    }

    @Test
    void fitsExactlyWeaklyOrNot() {
        assertThat(TYPES.fit(NativeType.INT, NativeType.INT)).isEqualTo(Fit.EXACT);
        assertThat(TYPES.fit(NativeType.INT, NativeType.VARINT)).isEqualTo(Fit.WEAK);
        assertThat(TYPES.fit(NativeType.VARINT, NativeType.INT)).isEqualTo(Fit.NONE);
        assertThat(TYPES.fit(new FrozenType(INTS), INTS)).isEqualTo(Fit.EXACT);
    }

    @Test
    void knowsWhatHoldsDurations() {
        assertThat(TYPES.hasDuration(new ListType(new FrozenType(new UdtType(SHIFT)))))
                .isTrue();
        assertThat(TYPES.hasDuration(INTS)).isFalse();
    }

    private static CqlType tuple(CqlType component) {
        return new TupleType(List.of(component));
    }

    private static CqlType frozenSet(CqlType element) {
        return new FrozenType(new SetType(element));
    }
}
