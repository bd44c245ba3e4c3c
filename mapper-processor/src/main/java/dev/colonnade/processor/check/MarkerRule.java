package dev.colonnade.processor.check;

import dev.colonnade.cql.term.Marker;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** Each bind marker of a query is a parameter, and each parameter a bind marker. */
final class MarkerRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        model.text()
                .ifPresent(
                        query -> query.parsed().ifPresent(parsed -> check(model, query, parsed.markers(), problems)));
    }

    private static void check(DaoMethod model, Query query, List<Marker> markers, Problems problems) {
        List<Parameter> parameters = model.valueParameters();
        List<String> names = parameters.stream().map(Parameter::name).toList();
        for (Marker marker : markers) {
            String frame = "\n" + CodeFrame.of(query.cql(), marker.range());
            if (marker.name().isEmpty()) {
                problems.add(new Problem(
                        ProblemCode.UNNAMED_MARKER,
                        query.site(),
                        "The statement of " + model.label() + " has a bind marker without a name" + frame,
                        names,
                        "name the parameter that it stands for: :" + (names.isEmpty() ? "id" : names.get(0))));
            } else if (model.parameterOf(marker.name().get()).isEmpty()) {
                String name = marker.name().get().name();
                problems.add(new Problem(
                        ProblemCode.MARKER_WITHOUT_PARAMETER,
                        query.site(),
                        "The bind marker :" + name + " is no parameter of " + model.label() + "."
                                + DidYouMean.hint(name, names) + frame,
                        names,
                        "give the method a parameter " + name + ", or the marker the name of one that it has"));
            }
        }
        List<Parameter> used = markers.stream()
                .flatMap(marker -> marker.name().stream())
                .flatMap(marker -> model.parameterOf(marker).stream())
                .toList();
        parameters.stream()
                .filter(parameter -> !used.contains(parameter))
                .forEach(parameter -> problems.add(new Problem(
                        ProblemCode.PARAMETER_WITHOUT_MARKER,
                        parameter.site(),
                        "The parameter " + parameter.name() + " of " + model.label() + " is not in its statement",
                        "use it there as :" + parameter.cqlName().identifier().cql() + ", or take it away")));
    }
}
