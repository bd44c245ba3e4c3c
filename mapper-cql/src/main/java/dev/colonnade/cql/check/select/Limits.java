package dev.colonnade.cql.check.select;

import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import java.util.Optional;
import java.util.OptionalInt;

/** The numbers of limits. */
final class Limits {
    private Limits() {}

    /** The number; none if there is no limit, it is a bind marker or no int. */
    static OptionalInt number(Optional<Term> limit) {
        if (limit.isPresent()
                && limit.get() instanceof Literal literal
                && literal.text().length() < 10) {
            return OptionalInt.of(Integer.parseInt(literal.text()));
        }
        return OptionalInt.empty();
    }

    static boolean isOne(Optional<Term> limit) {
        OptionalInt number = number(limit);
        return number.isPresent() && number.getAsInt() == 1;
    }
}
