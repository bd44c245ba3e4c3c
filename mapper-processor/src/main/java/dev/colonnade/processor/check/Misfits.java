package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Misfit;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.model.ValueType.Unmappable;
import dev.colonnade.processor.model.ValueType.VectorOf;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.function.Predicate;

/** Says why a type maps to no type of CQL. */
final class Misfits {
    private static final List<String> MAPPED = List.of(
            "boolean, byte, char, double, float, int, long, short and their objects",
            "String",
            "BigDecimal",
            "BigInteger",
            "ByteBuffer",
            "byte[]",
            "UUID",
            "InetAddress",
            "Instant",
            "LocalDate",
            "LocalTime",
            "Duration",
            "enums",
            "List",
            "Set",
            "Map",
            "Optional",
            "a class with @Udt",
            "a record with @Tuple",
            "the others of the guide's table");

    private final String subject;
    private final ValueType whole;
    private final Site site;

    /**
     * Makes it.
     *
     * @param subject whose type it is: {@code Airport.gates}
     * @param whole its type
     * @param site where it is declared
     */
    Misfits(String subject, ValueType whole, Site site) {
        this.subject = subject;
        this.whole = whole;
        this.site = site;
    }

    /** Reports the parts of the type that map to nothing. */
    void report(Predicate<Unmappable> reported, Problems problems) {
        whole.parts()
                .filter(Unmappable.class::isInstance)
                .map(Unmappable.class::cast)
                .filter(reported)
                .forEach(part -> problems.add(problem(part)));
    }

    private Problem problem(Unmappable part) {
        Misfit misfit = part.misfit();
        Site place = part.site().orElse(site);
        if (misfit instanceof Misfit.NoType) {
            return new Problem(
                    ProblemCode.UNMAPPABLE_TYPE,
                    place,
                    found(part, "maps to no type of CQL"),
                    MAPPED,
                    "use one of these types, put @Udt on the class if it is one of yours, say with @Convert what becomes"
                            + " of it, or keep the property out of the table with @Transient");
        }
        if (misfit instanceof Misfit.NoZone zone) {
            return new Problem(
                    ProblemCode.UNDECIDED_ZONE,
                    place,
                    found(part, "is kept in several ways, none of which keeps all of it in a timestamp"),
                    zone.converters(),
                    "say with @Convert which, or use Instant");
        }
        if (misfit instanceof Misfit.NoCqlType type) {
            return new Problem(
                    ProblemCode.INVALID_CQL_TYPE,
                    place,
                    subject + " has @CqlType(\"" + type.written() + "\"), which is no type of CQL: " + type.error(),
                    "write a type as it stands in CREATE TABLE");
        }
        if (misfit instanceof Misfit.OtherCqlType type) {
            return new Problem(
                    ProblemCode.INVALID_CQL_TYPE,
                    place,
                    subject + " has @CqlType(\"" + type.written() + "\"), but a "
                            + part.java().text() + " cannot be kept as that",
                    type.allowed(),
                    "use one of these types, or another type in Java; @Frozen says that it is frozen");
        }
        if (misfit instanceof Misfit.NoConverter converter) {
            return new Problem(
                    ProblemCode.INVALID_CONVERTER,
                    place,
                    subject + " cannot be converted: " + converter.converter() + " " + converter.error(),
                    "name a class that implements Converter<"
                            + part.java().boxed().text()
                            + ", a type that maps to CQL>, with a constructor without parameters");
        }
        return other(part, misfit, place);
    }

    private Problem other(Unmappable part, Misfit misfit, Site place) {
        if (misfit instanceof Misfit.NoVector vector) {
            return vector.dimension() < 1
                    ? new Problem(
                            ProblemCode.INVALID_VECTOR,
                            place,
                            subject + " is a @Vector of " + vector.dimension() + " elements",
                            "give it one or more")
                    : new Problem(
                            ProblemCode.INVALID_VECTOR,
                            place,
                            found(part, "is no vector"),
                            List.of("float[]", "arrays of other primitive types", "List", "CqlVector"),
                            "use one of these types, or take @Vector away");
        }
        if (misfit instanceof Misfit.NotFrozen frozen) {
            return FrozenRule.problem(subject, frozen.cql(), place);
        }
        if (misfit instanceof Misfit.NoOrder) {
            return new Problem(
                    ProblemCode.UNORDERED_ELEMENTS,
                    place,
                    found(part, "has no order, which a sorted collection needs"),
                    "let it implement Comparable, or use Set or Map");
        }
        if (misfit instanceof Misfit.NeverNull) {
            return new Problem(
                    ProblemCode.OPTIONAL_ELEMENT,
                    place,
                    found(part, "stands where Cassandra has no null"),
                    "take the Optional away");
        }
        return misfit instanceof Misfit.Endless
                ? new Problem(
                        ProblemCode.RECURSIVE_UDT,
                        place,
                        found(part, "contains itself, which no type of CQL can"),
                        RecursiveUdtRule.FIX)
                : new Problem(
                        ProblemCode.TUPLE_RECORD, place, found(part, "is a @Tuple, but no record"), TupleRule.FIX);
    }

    /** A vector needs its dimension where a column is made of it. */
    Problem noDimension(VectorOf part) {
        return new Problem(
                ProblemCode.INVALID_VECTOR,
                site,
                found(part, "does not say how many elements it has"),
                "put @Vector with the number in front of it");
    }

    private String found(ValueType part, String what) {
        String declared = whole.java().text();
        return part.equals(whole)
                ? subject + " is of type " + declared + ", which " + what
                : subject + " is of type " + declared + ", in which "
                        + part.java().text() + " " + what;
    }
}
