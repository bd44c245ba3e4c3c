package dev.colonnade.runtime.codec;

import static dev.colonnade.runtime.codec.CodecAssertions.V5;
import static dev.colonnade.runtime.codec.CodecAssertions.bytes;
import static dev.colonnade.runtime.codec.CodecAssertions.forms;
import static dev.colonnade.runtime.codec.CodecAssertions.ours;
import static dev.colonnade.runtime.codec.CodecAssertions.there;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.data.TupleValue;
import com.datastax.oss.driver.api.core.data.UdtValue;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.TupleType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.MappingCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.codec.registry.MutableCodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.internal.core.type.UserDefinedTypeBuilder;
import com.datastax.oss.driver.internal.core.type.codec.registry.DefaultCodecRegistry;
import dev.colonnade.MappingException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** User-defined types and tuples, with codecs as the compiler writes them. */
class CompositesTest {
    record Address(@Nullable String street, List<String> lines, Optional<Integer> zip) {}

    static final class AddressCodec extends UdtCodec<Address> {
        private final int streetAt;
        private final TypeCodec<String> streetCodec;
        private final int linesAt;
        private final TypeCodec<List<String>> linesCodec;
        private final int zipAt;
        private final TypeCodec<Optional<Integer>> zipCodec;

        AddressCodec(UserDefinedType type, CodecRegistry registry) {
            super(type, Address.class, registry);
            streetAt = position("street");
            streetCodec = codec(streetAt, Codecs.of(String.class));
            linesAt = position("lines");
            linesCodec = codec(linesAt, Codecs.listOf(Codecs.of(String.class)));
            zipAt = position("zip");
            zipCodec = codec(zipAt, Codecs.optionalOf(Codecs.of(Integer.class)));
        }

        @Override
        protected Address read(@Nullable ByteBuffer[] fields, ProtocolVersion protocolVersion) {
            return new Address(
                    streetCodec.decode(fields[streetAt], protocolVersion),
                    linesCodec.decode(fields[linesAt], protocolVersion),
                    zipCodec.decode(fields[zipAt], protocolVersion));
        }

        @Override
        protected void write(Address value, @Nullable Object[] fields) {
            fields[streetAt] = value.street();
            fields[linesAt] = value.lines();
            fields[zipAt] = value.zip();
        }
    }

    record Range(int from, @Nullable String to) {}

    static final class RangeCodec extends TupleCodec<Range> {
        private final PrimitiveIntCodec fromCodec;
        private final TypeCodec<String> toCodec;

        RangeCodec(TupleType type, CodecRegistry registry) {
            super(type, Range.class, registry);
            fromCodec = primitive(0, Codecs.primitiveInt());
            toCodec = codec(1, Codecs.of(String.class));
        }

        @Override
        protected Range read(@Nullable ByteBuffer[] fields, ProtocolVersion protocolVersion) {
            return new Range(
                    fromCodec.decodePrimitive(fields[0], protocolVersion), toCodec.decode(fields[1], protocolVersion));
        }

        @Override
        protected void write(Range value, @Nullable Object[] fields) {
            fields[1] = value.to();
        }

        @Override
        protected void writePrimitive(Range value, int position, ByteBuffer target) {
            target.putInt(value.from());
        }
    }

    private static UserDefinedType udt(Map<String, DataType> fields) {
        UserDefinedTypeBuilder builder = new UserDefinedTypeBuilder("ks", "address");
        fields.forEach(builder::withField);
        return builder.build();
    }

    private static Map<String, DataType> fields() {
        Map<String, DataType> fields = new LinkedHashMap<>();
        fields.put("zip", DataTypes.INT);
        fields.put("street", DataTypes.TEXT);
        fields.put("lines", DataTypes.listOf(DataTypes.TEXT));
        return fields;
    }

    private static TypeCodec<Address> address(UserDefinedType type) {
        return ours(Codecs.udt(Address.class, AddressCodec::new), type);
    }

    private static TypeCodec<Range> range(DataType... components) {
        return ours(Codecs.tuple(Range.class, RangeCodec::new), DataTypes.tupleOf(components));
    }

    private static <T> TypeCodec<T> driver(DataType type, GenericType<T> javaType) {
        return CodecRegistry.DEFAULT.codecFor(type, javaType);
    }

    @Test
    void aUdtIsWrittenAndReadAsTheDriverDoes() {
        UserDefinedType type = udt(fields());
        TypeCodec<UdtValue> driver = driver(type, GenericType.UDT_VALUE);
        Address address = new Address("é", List.of("a", "b"), Optional.of(7));
        ByteBuffer expected = driver.encode(type.newValue(7, "é", List.of("a", "b")), V5);

        assertThat(address(type).encode(address, V5)).isEqualTo(expected);
        for (ByteBuffer form : forms(expected)) {
            assertThat(address(type).decode(form, V5)).isEqualTo(address);
        }
        assertThat(address(type).format(address)).isEqualTo("{zip:7,street:'é',lines:['a','b']}");
        assertThat(address(type).parse("{zip:7,street:'é',lines:['a','b']}")).isEqualTo(address);
        assertThat(address(type).encode(null, V5)).isNull();
        assertThat(address(type).decode(null, V5)).isNull();
        assertThat(address(type).decode(bytes(), V5)).isNull();
    }

    /** A field is given to the codec that the session has for it, a null too. */
    @Test
    void aFieldIsWrittenByTheCodecOfTheSession() {
        MutableCodecRegistry registry = new DefaultCodecRegistry("user");
        registry.register(new MappingCodec<>(TypeCodecs.INT, GenericType.STRING) {
            @Override
            protected @Nullable String innerToOuter(@Nullable Integer value) {
                return String.valueOf(value);
            }

            @Override
            protected @Nullable Integer outerToInner(@Nullable String value) {
                return value == null ? Integer.valueOf(-1) : Integer.valueOf(value.length());
            }
        });
        TupleType type = DataTypes.tupleOf(DataTypes.INT, DataTypes.INT);
        TypeCodec<Range> codec = new RangeCodec(type, registry);

        assertThat(codec.encode(new Range(1, "four"), V5))
                .isEqualTo(bytes(0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 4));
        assertThat(codec.encode(new Range(1, null), V5))
                .isEqualTo(bytes(0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 4, -1, -1, -1, -1));
    }

    @Test
    void fieldsThatAreNullAreReadAsNullOrEmpty() {
        UserDefinedType type = udt(fields());
        Address nothing = new Address(null, List.of(), Optional.empty());

        assertThat(there(address(type), nothing)).isEqualTo(nothing);
        assertThat(address(type).decode(driver(type, GenericType.UDT_VALUE).encode(type.newValue(), V5), V5))
                .isEqualTo(nothing);
    }

    @Test
    void aFieldThatTheClassDoesNotKnowIsPassedOver() {
        Map<String, DataType> fields = new LinkedHashMap<>();
        fields.put("new", DataTypes.INT);
        fields.putAll(fields());
        UserDefinedType type = udt(fields);
        ByteBuffer bytes = driver(type, GenericType.UDT_VALUE).encode(type.newValue(1, 7, "x", List.of()), V5);

        assertThat(address(type).decode(bytes, V5)).isEqualTo(new Address("x", List.of(), Optional.of(7)));
    }

    /** It was written before the fields were added to the type. */
    @Test
    void aValueWithFewerFieldsThanTheTypeIsReadWithNulls() {
        UserDefinedType old = udt(Map.of("zip", DataTypes.INT));
        ByteBuffer bytes = driver(old, GenericType.UDT_VALUE).encode(old.newValue(7), V5);

        assertThat(address(udt(fields())).decode(bytes, V5)).isEqualTo(new Address(null, List.of(), Optional.of(7)));
    }

    @Test
    void aFieldThatTheServerDoesNotHaveYetIsNull() {
        UserDefinedType old = udt(Map.of("zip", DataTypes.INT));
        ByteBuffer bytes = driver(old, GenericType.UDT_VALUE).encode(old.newValue(7), V5);
        Address read = address(old).decode(bytes, V5);

        assertThat(read).isEqualTo(new Address(null, List.of(), Optional.of(7)));
        assertThat(address(old).encode(read, V5)).isEqualTo(bytes);
    }

    @Test
    void aValueIsNotWrittenIntoAFieldThatTheServerDoesNotHave() {
        TypeCodec<Address> codec = address(udt(Map.of("street", DataTypes.TEXT)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.encode(new Address("a", List.of(), Optional.of(7)), V5))
                .withMessage("address.zip has a value, but the type on the server has no such field yet: add it there"
                        + " (ALTER TYPE) before a value of it is written");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.encode(new Address("a", List.of("b"), Optional.empty()), V5))
                .withMessageStartingWith("address.lines has a value");
    }

    /** Every finder but those of primitives, which cannot be null. */
    @Test
    void everyAbsentFieldIsReadAsANull() {
        assertAbsent(Codecs.of(Integer.class), null, 1);
        assertAbsent(Codecs.of(Thread.State.class), null, Thread.State.NEW);
        assertAbsent(Codecs.of(GenericType.INET_ADDRESS), null, java.net.InetAddress.getLoopbackAddress());
        assertAbsent(Codecs.collectionOf(Codecs.of(Integer.class)), List.of(), List.of(1));
        assertAbsent(Codecs.setOf(Codecs.of(Integer.class)), java.util.Set.of(), java.util.Set.of(1));
        assertAbsent(Codecs.mapOf(Codecs.of(Integer.class), Codecs.of(Integer.class)), Map.of(), Map.of(1, 1));
        assertAbsent(Codecs.longs(), new long[0], new long[1]);
        assertAbsent(
                Codecs.sortedSetOf(Codecs.of(Integer.class)),
                new java.util.TreeSet<>(),
                new java.util.TreeSet<>(List.of(1)));
        assertAbsent(
                Codecs.sortedMapOf(Codecs.of(Integer.class), Codecs.of(Integer.class)),
                new java.util.TreeMap<>(),
                new java.util.TreeMap<>(Map.of(1, 1)));
        assertAbsent(Codecs.udt(Address.class, AddressCodec::new), null, new Address("a", List.of(), Optional.empty()));
        assertAbsent(Codecs.tuple(Range.class, RangeCodec::new), null, new Range(1, "a"));
        assertAbsent(
                Codecs.converted(
                        String.class, Conversion.of(Integer::valueOf, String::valueOf), Codecs.of(Integer.class)),
                null,
                "1");
    }

    private static <T> void assertAbsent(CodecFinder<TypeCodec<T>> finder, @Nullable T none, T value) {
        TypeCodec<T> codec = ours(finder, Absent.TYPE);

        assertThat(codec.decode(null, V5)).isEqualTo(none);
        assertThat(codec.encode(none, V5)).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> codec.encode(value, V5));
    }

    @Test
    void anAbsentPrimitiveIsRefusedAtOnce() {
        UserDefinedType type = udt(Map.of("b", DataTypes.INT));

        assertThatThrownBy(() -> new UdtCodec<Range>(type, Range.class, CodecRegistry.DEFAULT) {
                    {
                        codec(position("from"), Codecs.primitiveInt());
                    }

                    @Override
                    protected Range read(@Nullable ByteBuffer[] fields, ProtocolVersion protocolVersion) {
                        throw new AssertionError();
                    }

                    @Override
                    protected void write(Range value, @Nullable Object[] fields) {}
                })
                .isInstanceOf(MappingException.class)
                .hasMessage(Range.class.getName() + " has a field from that cannot be null, but the type address on the"
                        + " server has only b: add it there (ALTER TYPE), or declare the boxed type");
    }

    @Test
    void aFieldOfAnotherTypeIsRefused() {
        Map<String, DataType> fields = fields();
        fields.put("street", DataTypes.INT);

        assertThatThrownBy(() -> address(udt(fields)))
                .isInstanceOf(MappingException.class)
                .hasMessage("The field street of " + Address.class.getName() + " is a java.lang.String, but int on the"
                        + " server: change the Java type, or the type address");
        assertThatThrownBy(() -> ours(Codecs.udt(Address.class, AddressCodec::new), DataTypes.TEXT))
                .isInstanceOf(CodecNotFoundException.class);
    }

    @Test
    void damagedFieldsAreRefused() {
        assertThatThrownBy(() -> address(udt(fields())).decode(bytes(0x7F, 0, 0, 0, 1), V5))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aTupleIsWrittenAndReadAsTheDriverDoes() {
        TupleType type = DataTypes.tupleOf(DataTypes.INT, DataTypes.TEXT);
        TypeCodec<TupleValue> driver = driver(type, GenericType.TUPLE_VALUE);
        TypeCodec<Range> codec = range(DataTypes.INT, DataTypes.TEXT);

        for (Range value : List.of(new Range(1, "a"), new Range(Integer.MIN_VALUE, null), new Range(0, ""))) {
            ByteBuffer expected = driver.encode(type.newValue(value.from(), value.to()), V5);
            assertThat(codec.encode(value, V5)).isEqualTo(expected);
            for (ByteBuffer form : forms(expected)) {
                assertThat(codec.decode(form, V5)).isEqualTo(value);
            }
        }
        assertThat(codec.format(new Range(1, "a"))).isEqualTo("(1,'a')");
        assertThat(codec.parse("(1,'a')")).isEqualTo(new Range(1, "a"));
        assertThat(codec.decode(null, V5)).isNull();
        assertThat(codec.getJavaType()).isEqualTo(GenericType.of(Range.class));
    }

    @Test
    void aTupleOfMoreComponentsIsRead() {
        TupleType type = DataTypes.tupleOf(DataTypes.INT, DataTypes.TEXT, DataTypes.UUID);
        ByteBuffer bytes =
                driver(type, GenericType.TUPLE_VALUE).encode(type.newValue(1, "a", new java.util.UUID(0, 0)), V5);

        assertThat(range(DataTypes.INT, DataTypes.TEXT, DataTypes.UUID).decode(bytes, V5))
                .isEqualTo(new Range(1, "a"));
    }

    @Test
    void aTupleOfFewerOrOtherComponentsIsRefused() {
        assertThatThrownBy(() -> range(DataTypes.INT))
                .isInstanceOf(MappingException.class)
                .hasMessage(Range.class.getName() + " has more components than the 1 of tuple<int> on the server:"
                        + " make it as long");
        assertThatThrownBy(() -> range(DataTypes.INT, DataTypes.UUID))
                .isInstanceOf(MappingException.class)
                .hasMessage("The component 2 of " + Range.class.getName() + " is a java.lang.String, but uuid on the"
                        + " server: change the Java type, or the table");
    }

    @Test
    void aCodecOnTheSessionIsPreferred() {
        UserDefinedType type = udt(fields());
        TypeCodec<Address> users = new AddressCodec(type, CodecRegistry.DEFAULT);
        TypeCodec<Range> usersRange =
                new RangeCodec(DataTypes.tupleOf(DataTypes.INT, DataTypes.TEXT), CodecRegistry.DEFAULT);
        MutableCodecRegistry registry = new DefaultCodecRegistry("user");
        registry.register(users);
        registry.register(usersRange);

        assertThat(Codecs.udt(Address.class, AddressCodec::new).find(type, registry, "t.c"))
                .isSameAs(users);
        assertThat(Codecs.tuple(Range.class, RangeCodec::new).find(usersRange.getCqlType(), registry, "t.c"))
                .isSameAs(usersRange);
    }

    @Test
    void theDriversOwnValuesAreReadAndWritten() {
        UserDefinedType type = udt(fields());
        TupleType tuple = DataTypes.tupleOf(DataTypes.INT);
        UdtValue value = type.newValue(7, "é", List.of("a", "b"));

        assertThat(there(ours(Codecs.of(UdtValue.class), type), value)).isEqualTo(value);
        assertThat(there(ours(Codecs.of(GenericType.TUPLE_VALUE), tuple), tuple.newValue(1)))
                .isEqualTo(tuple.newValue(1));
    }
}
