package dev.colonnade.maven.entities;

import com.datastax.oss.driver.api.core.data.CqlDuration;
import com.palantir.javapoet.TypeName;
import dev.colonnade.annotations.Counter;
import dev.colonnade.annotations.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** The Java types that keep all that a native type has: of several the usual one. */
final class NativeTypes {
    private NativeTypes() {}

    static Mapped of(NativeType type) {
        return switch (type) {
            case ASCII -> Mapped.of(TypeName.get(String.class), Notes.of(CqlType.class, "$S", type.cql()));
            case BIGINT -> Mapped.of(TypeName.LONG);
            case BLOB -> Mapped.of(TypeName.get(ByteBuffer.class));
            case BOOLEAN -> Mapped.of(TypeName.BOOLEAN);
            case COUNTER -> Mapped.of(TypeName.LONG, Notes.of(Counter.class));
            case DATE -> Mapped.of(TypeName.get(LocalDate.class));
            case DECIMAL -> Mapped.of(TypeName.get(BigDecimal.class));
            case DOUBLE -> Mapped.of(TypeName.DOUBLE);
            case DURATION -> Mapped.of(TypeName.get(CqlDuration.class));
            case FLOAT -> Mapped.of(TypeName.FLOAT);
            case INET -> Mapped.of(TypeName.get(InetAddress.class));
            case INT -> Mapped.of(TypeName.INT);
            case SMALLINT -> Mapped.of(TypeName.SHORT);
            case TEXT -> Mapped.of(TypeName.get(String.class));
            case TIME -> Mapped.of(TypeName.get(LocalTime.class));
            case TIMESTAMP -> Mapped.of(TypeName.get(Instant.class));
            case TIMEUUID -> Mapped.of(TypeName.get(UUID.class), Notes.of(CqlType.class, "$S", type.cql()));
            case TINYINT -> Mapped.of(TypeName.BYTE);
            case UUID -> Mapped.of(TypeName.get(UUID.class));
            case VARINT -> Mapped.of(TypeName.get(BigInteger.class));
        };
    }
}
