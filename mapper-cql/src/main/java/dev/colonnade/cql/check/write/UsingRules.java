package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.Markers;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.type.NativeType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The options in USING: a marker is not overridden by the same option, a time to live is 0 to 630,720,000 seconds (20
 * years), a timestamp a bigint but the least (Cassandra: {@code Attributes}, {@code UpdateParameters}).
 */
final class UsingRules {
    private static final Receiver TTL = new Receiver("[ttl]", NativeType.INT);
    private static final Receiver TIMESTAMP = new Receiver("[timestamp]", NativeType.BIGINT);
    private static final BigInteger LONGEST = BigInteger.valueOf(630_720_000);
    private static final BigInteger EARLIEST = BigInteger.valueOf(Long.MIN_VALUE + 1);
    private static final BigInteger LATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private UsingRules() {}

    static void check(List<UsingOption> options, Markers markers, Findings findings) {
        if (options.isEmpty()) {
            return;
        }
        for (UsingOption.Kind kind : UsingOption.Kind.values()) {
            Optional<UsingOption> said = Optional.empty();
            for (UsingOption option : options) {
                if (option.kind() == kind) {
                    said.ifPresent(earlier -> forgotten(earlier, findings));
                    said = Optional.of(option);
                }
            }
            if (said.isPresent()) {
                value(said.get(), markers, findings);
            }
        }
    }

    private static void value(UsingOption option, Markers markers, Findings findings) {
        boolean ttl = option.kind() == UsingOption.Kind.TTL;
        if (option.value() instanceof Marker marker) {
            markers.bind(marker, ttl ? TTL : TIMESTAMP);
        } else if (ttl) {
            range(option, BigInteger.ZERO, LONGEST, "A time to live is 0 to 630720000 seconds", findings);
        } else {
            range(option, EARLIEST, LATEST, "A timestamp is a bigint of microseconds", findings);
        }
    }

    /** The option of a kind. */
    static Optional<UsingOption> find(List<UsingOption> options, UsingOption.Kind kind) {
        for (UsingOption option : options) {
            if (option.kind() == kind) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    private static void range(UsingOption option, BigInteger least, BigInteger most, String what, Findings findings) {
        if (!(option.value() instanceof Literal literal) || literal.kind() != Literal.Kind.INTEGER) {
            return;
        }
        BigInteger value = new BigInteger(literal.text());
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            findings.error(
                    CqlRule.USING_RANGE,
                    literal.range(),
                    what + ", which " + literal.text() + " is not",
                    "write a number from " + least + " to " + most);
        }
    }

    /**
     * Of an option that is said twice the server takes the last value, and fails for a marker that it does not take.
     */
    private static void forgotten(UsingOption option, Findings findings) {
        if (option.value() instanceof Marker) {
            findings.error(
                    CqlRule.USING_TWICE,
                    option.range(),
                    "USING says " + option.kind() + " twice, and only the last counts",
                    "say " + option.kind() + " once");
        }
    }
}
