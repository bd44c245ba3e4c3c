package dev.colonnade.cql.function;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Locale;

/**
 * A function with the types that one call of it has.
 *
 * @param name its name, with the keyspace
 * @param kind how it is called
 * @param arguments the types of its arguments
 * @param result the type of its result
 * @param pure whether the same arguments always give the same result
 * @param monotonic whether larger arguments give larger results
 * @since 0.1.0
 */
public record CqlFunction(
        FunctionName name, Kind kind, List<CqlType> arguments, CqlType result, boolean pure, Monotonic monotonic) {
    /** The ways to call functions. */
    public enum Kind {
        /** By its name, for each row. */
        SCALAR,
        /** By its name, for many rows. */
        AGGREGATE,
        /** By a sign. */
        OPERATOR,
        /** By {@code CAST}. */
        CAST
    }

    /** Whether larger arguments give larger results. */
    public enum Monotonic {
        /** They need not. */
        NO,
        /** A larger first argument does, if the others are constant. */
        IN_FIRST,
        /** All do. */
        YES
    }

    /** Copies the list. */
    public CqlFunction {
        arguments = List.copyOf(arguments);
    }

    /** {@return whether it makes one value of many rows} */
    public boolean isAggregate() {
        return kind == Kind.AGGREGATE;
    }

    /**
     * Whether its result is of the type that {@code timeuuid} was before, which the server does not read as a
     * {@code uuid}: so it is with functions of users, of bytes, and of any type.
     *
     * @return whether it is
     */
    public boolean givesOldTimeuuid() {
        if (result != NativeType.TIMEUUID) {
            return false;
        }
        boolean ofAny = !arguments.isEmpty()
                && (arguments.get(0) == NativeType.BLOB || arguments.get(0) == NativeType.TIMEUUID);
        return ofAny || !name.isSystem();
    }

    /**
     * What a value given to it is.
     *
     * @param index the position of the argument, from 0
     * @return the argument, named as the server names it: {@code arg0(system.todate)}
     */
    public Receiver argument(int index) {
        String printed = "arg" + index + "(" + name.toString().toLowerCase(Locale.ROOT) + ")";
        return new Receiver(printed, arguments.get(index));
    }

    /**
     * The name of a column that selects it.
     *
     * @param columns the names of the columns that its arguments would be
     * @return the name as the server gives it: {@code system.max(age)}
     */
    public String columnName(List<String> columns) {
        return ColumnNames.of(this, columns);
    }
}
