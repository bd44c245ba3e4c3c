package dev.colonnade.processor.model;

import static java.util.Map.entry;

import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Java types that map to types built into Cassandra. One line a type: to add one is to add it here, and to the
 * runtime's codecs if the driver has none for it.
 */
public final class NativeTypes {
    /**
     * By the names of classes, each with the types that its values can be kept as without loss, the usual one first.
     */
    private static final Map<String, List<NativeType>> BY_CLASS = Map.ofEntries(
            entry("java.lang.Boolean", List.of(NativeType.BOOLEAN)),
            entry(
                    "java.lang.Byte",
                    List.of(
                            NativeType.TINYINT,
                            NativeType.SMALLINT,
                            NativeType.INT,
                            NativeType.BIGINT,
                            NativeType.VARINT)),
            entry("java.lang.Character", List.of(NativeType.TEXT, NativeType.ASCII)),
            entry("java.lang.Double", List.of(NativeType.DOUBLE)),
            entry("java.lang.Float", List.of(NativeType.FLOAT, NativeType.DOUBLE)),
            entry("java.lang.Integer", List.of(NativeType.INT, NativeType.BIGINT, NativeType.VARINT)),
            entry("java.lang.Long", List.of(NativeType.BIGINT, NativeType.VARINT)),
            entry(
                    "java.lang.Short",
                    List.of(NativeType.SMALLINT, NativeType.INT, NativeType.BIGINT, NativeType.VARINT)),
            entry("java.lang.String", List.of(NativeType.TEXT, NativeType.ASCII)),
            entry("java.math.BigDecimal", List.of(NativeType.DECIMAL)),
            entry("java.math.BigInteger", List.of(NativeType.VARINT)),
            entry("java.net.InetAddress", List.of(NativeType.INET)),
            entry("java.net.URI", List.of(NativeType.TEXT, NativeType.ASCII)),
            entry("java.nio.ByteBuffer", List.of(NativeType.BLOB)),
            entry("java.time.Duration", List.of(NativeType.DURATION)),
            entry("java.time.Instant", List.of(NativeType.TIMESTAMP)),
            entry("java.time.LocalDate", List.of(NativeType.DATE)),
            entry("java.time.LocalTime", List.of(NativeType.TIME)),
            entry("java.time.Year", List.of(NativeType.INT, NativeType.SMALLINT)),
            entry("java.time.YearMonth", List.of(NativeType.TEXT, NativeType.ASCII)),
            entry("java.time.ZoneId", List.of(NativeType.TEXT, NativeType.ASCII)),
            entry("java.util.Currency", List.of(NativeType.TEXT, NativeType.ASCII)),
            entry("java.util.Date", List.of(NativeType.TIMESTAMP)),
            entry("java.util.Locale", List.of(NativeType.TEXT, NativeType.ASCII)),
            entry("java.util.UUID", List.of(NativeType.UUID, NativeType.TIMEUUID)),
            entry("com.datastax.oss.driver.api.core.data.CqlDuration", List.of(NativeType.DURATION)));

    private static final List<NativeType> OF_ENUM =
            List.of(NativeType.TEXT, NativeType.ASCII, NativeType.INT, NativeType.SMALLINT, NativeType.TINYINT);

    private static final JavaType BYTES = new JavaType.ArrayOf(JavaType.Primitive.BYTE);

    private NativeTypes() {}

    /** The names of the classes. */
    static Set<String> classes() {
        return BY_CLASS.keySet();
    }

    /**
     * The types that values can be kept as, the usual one first.
     *
     * @param isEnum whether it is an enum
     * @return the types; none if the Java type is none of these
     */
    public static List<NativeType> of(JavaType type, boolean isEnum) {
        if (type.equals(BYTES)) {
            return List.of(NativeType.BLOB);
        }
        if (isEnum) {
            return OF_ENUM;
        }
        return type.boxed() instanceof JavaType.ClassType object
                ? BY_CLASS.getOrDefault(object.qualifiedName(), List.of())
                : List.of();
    }
}
