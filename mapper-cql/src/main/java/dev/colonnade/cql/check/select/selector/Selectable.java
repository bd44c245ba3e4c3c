package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Argument;
import dev.colonnade.cql.check.term.Fit;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An expression that is selected, or a part of one (Cassandra: {@code Selectable}).
 *
 * @since 0.1.0
 */
public interface Selectable extends Argument {
    /** {@return what it knows} */
    SelectorScope at();

    /** {@return the expression as the server prints it} */
    String text();

    /** {@return the type that it has wherever it stands; empty if it depends on the place or is not known} */
    Optional<CqlType> exactType();

    @Override
    default Optional<CqlType> compatibleType() {
        return exactType();
    }

    @Override
    default Fit fit(Receiver receiver) {
        Optional<CqlType> type = exactType();
        if (type.isPresent()) {
            return at().types().fit(type.get(), receiver.type());
        }
        return isUnknown() ? Fit.WEAK : Fit.NONE;
    }

    /**
     * Whether it is made of a column.
     *
     * @param columns says which columns are meant
     * @return whether one of them is in it
     */
    boolean selects(Predicate<Column> columns);

    /** {@return whether too little is known to tell its type, so that nothing that depends on it is wrong for sure} */
    @Override
    default boolean isUnknown() {
        return false;
    }

    /**
     * Selects it, and reports what is wrong.
     *
     * @param expected the type that its place asks for, if it asks for one
     * @param used is given the columns that must be read
     * @return what the result column is
     */
    Selected select(Optional<CqlType> expected, Consumer<Column> used);
}
