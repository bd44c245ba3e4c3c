package dev.colonnade.cql.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CqlTypeTest {
    private static final UdtType LOCATION = new UdtType(new Identifier("location"));

    @ParameterizedTest
    @EnumSource
    void aNativeTypeIsItsNameAndNeverFrozen(NativeType type) {
        assertThat(type.cql()).isEqualToIgnoringCase(type.name()).isLowerCase();
        assertThat(type.frozen()).isSameAs(type);
    }

    @Test
    void collectionsOfNativeTypes() {
        assertThat(new ListType(NativeType.TEXT).cql()).isEqualTo("list<text>");
        assertThat(new SetType(NativeType.UUID).cql()).isEqualTo("set<uuid>");
        assertThat(new MapType(NativeType.TEXT, NativeType.INT).cql()).isEqualTo("map<text, int>");
    }

    @Test
    void aTypeIsWhatIsWritten() {
        assertThat(new ListType(LOCATION).cql()).isEqualTo("list<location>");
        assertThat(new ListType(LOCATION.frozen()).cql()).isEqualTo("list<frozen<location>>");
        assertThat(new TupleType(List.of(NativeType.INT, LOCATION.frozen())).cql())
                .isEqualTo("tuple<int, frozen<location>>");
        assertThat(new VectorType(NativeType.FLOAT, 3).cql()).isEqualTo("vector<float, 3>");
        assertThat(new CustomType("org.acme.It's").cql()).isEqualTo("'org.acme.It''s'");
    }

    @Test
    void onlyCollectionsAndUserDefinedTypesAreWrittenInParts() {
        assertThat(LOCATION.isMultiCell()).isTrue();
        assertThat(LOCATION.frozen().isMultiCell()).isFalse();
        assertThat(new VectorType(NativeType.FLOAT, 3).isMultiCell()).isFalse();
        assertThat(NativeType.INT.isMultiCell()).isFalse();
    }

    @Test
    void freezingTwiceIsFreezingOnce() {
        CqlType frozen = new ListType(LOCATION.frozen()).frozen();
        assertThat(frozen.cql()).isEqualTo("frozen<list<frozen<location>>>");
        assertThat(frozen.frozen()).isEqualTo(frozen);
    }

    @Test
    void aUserDefinedTypeIsItsName() {
        assertThat(LOCATION.cql()).isEqualTo("location");
        assertThat(new UdtType(new Identifier("Location")).cql()).isEqualTo("\"Location\"");
        assertThat(LOCATION.frozen().cql()).isEqualTo("frozen<location>");
    }

    @Test
    void whatIsInSomethingFrozenSaysThatItIsFrozen() {
        CqlType lists = new ListType(new ListType(NativeType.INT));
        assertThat(new FrozenType(lists).canonical().cql()).isEqualTo("frozen<list<frozen<list<int>>>>");
        assertThat(lists.canonical()).isEqualTo(lists);
        CqlType map = new MapType(NativeType.TEXT, new SetType(LOCATION));
        assertThat(new FrozenType(map).canonical().cql()).isEqualTo("frozen<map<text, frozen<set<frozen<location>>>>>");
    }

    @Test
    void tuplesAndVectorsDoNotSayThatTheyAreFrozen() {
        TupleType tuple = new TupleType(List.of(new ListType(LOCATION), NativeType.INT));
        assertThat(new FrozenType(tuple).canonical().cql()).isEqualTo("tuple<frozen<list<frozen<location>>>, int>");
        VectorType vector = new VectorType(new ListType(NativeType.INT), 2);
        assertThat(new FrozenType(new ListType(new FrozenType(vector)))
                        .canonical()
                        .cql())
                .isEqualTo("frozen<list<vector<list<int>, 2>>>");
    }

    @Test
    void theClassOfANativeTypeIsThatType() {
        assertThat(new CustomType("org.apache.cassandra.db.marshal.Int32Type").canonical())
                .isEqualTo(NativeType.INT);
        assertThat(new CustomType("UTF8Type").canonical()).isEqualTo(NativeType.TEXT);
        assertThat(new CustomType("org.acme.Int32Type").canonical()).isEqualTo(new CustomType("org.acme.Int32Type"));
    }
}
