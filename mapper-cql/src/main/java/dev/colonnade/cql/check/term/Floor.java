package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** What {@code floor} fails on (Cassandra: {@code TimeFcts.FloorFunction}). */
final class Floor {
    private Floor() {}

    /**
     * Why a call fails.
     *
     * @param type the type that is rounded down
     * @param arguments the constants of the call; another term where one is not known
     * @return the reason; empty if it does not fail, or not enough is known
     */
    static Optional<String> problem(CqlType type, List<Term> arguments) {
        if (arguments.stream().anyMatch(NullLiteral.class::isInstance)) {
            return Optional.empty();
        }
        return length(arguments.get(1))
                .flatMap(length -> ofLength(type, length))
                .or(() -> ofStart(type, arguments));
    }

    private static Optional<Durations.Length> length(Term duration) {
        return duration instanceof Literal literal ? Durations.length(literal.text()) : Optional.empty();
    }

    private static Optional<String> ofLength(CqlType type, Durations.Length length) {
        if (length.negative()) {
            return Optional.of("Nothing is rounded down to a negative duration");
        } else if (type == NativeType.DATE) {
            return length.nanos() == 0 ? Optional.empty() : Optional.of("A date is rounded down to days and months");
        } else if (type == NativeType.TIME) {
            boolean inDay = length.months() == 0 && length.days() == 0 && length.nanos() <= TimeUnit.DAYS.toNanos(1);
            return inDay ? Optional.empty() : Optional.of("A time is rounded down to hours and less");
        }
        return length.nanos() % TimeUnit.MILLISECONDS.toNanos(1) == 0
                ? Optional.empty()
                : Optional.of("A timestamp is rounded down to milliseconds at least");
    }

    /** Without a start it is counted from 1970. */
    private static Optional<String> ofStart(CqlType type, List<Term> arguments) {
        OptionalLong start = arguments.size() == 2 ? OptionalLong.of(0) : value(type, arguments.get(2));
        OptionalLong value = value(type, arguments.get(0));
        boolean before = start.isPresent() && value.isPresent() && value.getAsLong() < start.getAsLong();
        return before ? Optional.of("It is counted from a later start") : Optional.empty();
    }

    private static OptionalLong value(CqlType type, Term term) {
        if (!(term instanceof Literal literal)) {
            return OptionalLong.empty();
        } else if (type == NativeType.DATE) {
            return Moments.day(literal.text());
        }
        return type == NativeType.TIMESTAMP ? Moments.millis(literal.text()) : OptionalLong.empty();
    }
}
