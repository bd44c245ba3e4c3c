package dev.colonnade.processor.model;

import java.util.List;

/** Why a Java type, as it is written and annotated, maps to no type of CQL. */
public sealed interface Misfit {
    /** Nothing is known of it. */
    record NoType() implements Misfit {}

    /**
     * It has a zone, or lacks one, and nobody says what becomes of that.
     *
     * @param converters those that we supply
     */
    record NoZone(List<String> converters) implements Misfit {
        public NoZone {
            converters = List.copyOf(converters);
        }
    }

    /**
     * What {@code @CqlType} says is no type of CQL.
     *
     * @param written what it says
     * @param error what is wrong with it
     */
    record NoCqlType(String written, String error) implements Misfit {}

    /**
     * What {@code @CqlType} says is a type that values of the Java type cannot be kept as.
     *
     * @param written what it says
     * @param allowed those that they can be kept as
     */
    record OtherCqlType(String written, List<String> allowed) implements Misfit {
        public OtherCqlType {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * What {@code @Convert} names cannot convert it.
     *
     * @param converter the name of the converter
     * @param error what is wrong with it
     */
    record NoConverter(String converter, String error) implements Misfit {}

    /** A {@code @Vector} of something else than an array, {@code List} or {@code CqlVector}, or of no elements. */
    record NoVector(int dimension) implements Misfit {}

    /** A {@code @Frozen} inside a type, on something without parts. */
    record NotFrozen(String cql) implements Misfit {}

    /** Elements of a sorted collection that have no order in Java. */
    record NoOrder() implements Misfit {}

    /** An {@code Optional} where no null can be. */
    record NeverNull() implements Misfit {}

    /** A {@code @Tuple} that contains itself. */
    record Endless() implements Misfit {}

    /** A {@code @Tuple} that is no record. */
    record NoRecord() implements Misfit {}
}
