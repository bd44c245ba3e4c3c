package dev.colonnade.processor.check;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.BoundMarker;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parameter of a bind marker is of the type that the marker stands for, at each of its places. */
final class MarkerTypeRule implements Rule<VerifiedMethod> {
    @Override
    public void check(VerifiedMethod model, Problems problems) {
        Map<String, CqlType> first = new HashMap<>();
        for (BoundMarker marker : model.namedMarkers()) {
            Optional<CqlType> type = marker.type();
            if (type.isPresent()) {
                CqlType other = first.putIfAbsent(marker.name(), type.get().unfrozen());
                if (other != null && !other.equals(type.get().unfrozen())) {
                    problems.add(twoTypes(model, marker, other, type.get()));
                } else {
                    model.method()
                            .parameterOf(new Identifier(marker.name()))
                            .filter(parameter -> !fits(parameter, type.get()))
                            .ifPresent(parameter -> problems.add(wrongType(model, marker, parameter, type.get())));
                }
            }
        }
    }

    /** A time to live is bound as its seconds, a time of writing as its microseconds. */
    private static boolean fits(Parameter parameter, CqlType type) {
        if (parameter.timestamp()) {
            return type == NativeType.BIGINT;
        }
        return parameter.ttl() ? type == NativeType.INT : Fit.fits(parameter.type(), type);
    }

    private static Problem wrongType(VerifiedMethod model, BoundMarker marker, Parameter parameter, CqlType type) {
        return new Problem(
                ProblemCode.MARKER_TYPE,
                model.site(),
                "The parameter " + parameter.name() + " of " + model.method().label() + " is of type "
                        + parameter.type().java().text() + ", but its bind marker stands for a value of type "
                        + type.cql() + "\n" + CodeFrame.of(model.cql(), marker.range()),
                JavaTypes.of(type),
                "change the type of the parameter, or what the marker stands for");
    }

    private static Problem twoTypes(VerifiedMethod model, BoundMarker marker, CqlType first, CqlType second) {
        return new Problem(
                ProblemCode.MARKER_TYPE,
                model.site(),
                "The bind marker :" + marker.name() + " of " + model.method().label() + " stands for a value of type "
                        + first.cql() + " and for one of type " + second.cql() + "\n"
                        + CodeFrame.of(model.cql(), marker.range()),
                "use two bind markers, and two parameters");
    }
}
