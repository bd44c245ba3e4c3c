package dev.colonnade.cql.check.term;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;

/**
 * What is given to a function. Terms and selectors say their types differently.
 *
 * @since 0.1.0
 */
public interface Argument {
    /** {@return the term} */
    Term term();

    /** {@return whether it is a bind marker outside a select clause; in one, the server does not see that it is} */
    default boolean isMarker() {
        return false;
    }

    /** {@return whether it holds a call of a function that is not declared, so that its type is not known} */
    default boolean isUnknown() {
        return false;
    }

    /**
     * Whether it can be of a type.
     *
     * @param receiver the argument of the function
     * @return how well it fits
     */
    Fit fit(Receiver receiver);

    /**
     * Whether it can be of a type that an aggregate takes.
     *
     * @param receiver the argument of the aggregate
     * @return how well it fits
     */
    default Fit fitAggregate(Receiver receiver) {
        return fit(receiver);
    }

    /**
     * Whether the server fails when it asks whether the argument can be of a type, instead of trying another function.
     *
     * @param type the type of an argument of a function
     * @return whether it does
     */
    default boolean failsFor(CqlType type) {
        return false;
    }

    /**
     * The type that a generic function takes it for (the server's {@code getCompatibleTypeIfKnown}; it asks in the
     * keyspace {@code system}, where user-defined types are unknown).
     *
     * @return the type; empty if nothing is known, {@link Types#REFUSED} if the server refuses the statement there
     */
    Optional<CqlType> compatibleType();

    /** {@return the type that a function of vectors takes it for; as above} */
    default Optional<CqlType> vectorType() {
        return compatibleType();
    }
}
