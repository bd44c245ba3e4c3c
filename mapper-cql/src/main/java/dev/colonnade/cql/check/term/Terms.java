package dev.colonnade.cql.check.term;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows the terms of one statement: whether they are values of what they stand for, and of which types they are.
 *
 * @since 0.1.0
 */
public final class Terms {
    private final Scope scope;
    private @Nullable TermChecks checks;

    /**
     * For the terms of a statement.
     *
     * @param scope what is known of the statement
     */
    public Terms(Scope scope) {
        this.scope = scope;
    }

    /** Not made with this: most statements have no terms but markers. */
    private TermChecks checks() {
        TermChecks made = checks == null ? new TermChecks(scope) : checks;
        checks = made;
        return made;
    }

    /** {@return the relations between the types that the terms have} */
    public Types types() {
        return checks().types();
    }

    /**
     * Checks that a term is a value of something, reports what is wrong, and says what its bind markers are.
     *
     * @param term the term
     * @param receiver what it is a value of; by its name, a clustering column is known as one in descending order
     */
    public void check(Term term, Receiver receiver) {
        if (term instanceof Marker marker) {
            CqlType type = Types.normal(receiver.type());
            scope.markers().bind(marker, type == receiver.type() ? receiver : new Receiver(receiver.name(), type));
        } else {
            checks().check(term, checks().column(Slot.of(receiver)));
        }
    }

    /**
     * Checks a term that something is counted by, which is not null though a function makes it (Cassandra, when it
     * executes: {@code Constants.Adder}).
     *
     * @param term the term
     * @param counter what it is counted by
     */
    public void checkCount(Term term, Receiver counter) {
        Slot slot = Slot.of(counter);
        if (checks().isRight(term, checks().column(slot)) && checks().isNull(term, slot)) {
            checks().report().nullCounter(term, slot);
        }
    }

    /**
     * Asks whether a term can be a value of something.
     *
     * @param term the term
     * @param receiver what it would be a value of
     * @return how well it fits
     */
    public Fit fit(Term term, Receiver receiver) {
        return checks().fit(term, Slot.of(receiver));
    }

    /**
     * The type that a term has wherever it stands (the server's {@code getExactTypeIfKnown}).
     *
     * @param term the term
     * @return the type; empty if it depends on the place or is not known, {@link Types#REFUSED} if the server refuses
     *     the statement when it asks
     */
    public Optional<CqlType> typeOf(Term term) {
        return Optional.ofNullable(checks().calls().typing().exact(term, false));
    }

    /**
     * The type that a generic function takes a term for (the server's {@code getCompatibleTypeIfKnown} in the keyspace
     * {@code system}).
     *
     * @param term the term
     * @return the type; empty if it is not known, {@link Types#REFUSED} if the server refuses the statement there
     */
    public Optional<CqlType> compatibleTypeOf(Term term) {
        return Optional.ofNullable(checks().calls().typing().compatible(term));
    }

    /**
     * Finds the function that is called; reports nothing.
     *
     * @param name its name
     * @param arguments its arguments
     * @param receiver what its result is a value of; empty in a select clause
     * @return the function, or why there is none
     */
    public Resolution resolve(FunctionName name, List<Argument> arguments, Optional<Receiver> receiver) {
        return checks().calls().resolver().resolve(name, arguments, receiver.map(Slot::of), false);
    }

    /**
     * Reports a call that is refused, and warns of one whose function is not known.
     *
     * @param resolution what is known of the call
     * @param name the name that is called
     * @param range where the call stands
     */
    public void report(Resolution resolution, FunctionName name, TextRange range) {
        checks().report().resolution(resolution, name, range);
    }
}
