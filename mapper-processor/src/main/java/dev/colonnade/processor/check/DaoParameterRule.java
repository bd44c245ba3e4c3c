package dev.colonnade.processor.check;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.FactoryParameter;
import dev.colonnade.processor.model.FactoryParameter.Kind;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.MapperModel.MapperMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Set;

/** A parameter of a mapper's method is one of keyspace, table and profile, of a type that names it, and no second. */
final class DaoParameterRule implements Rule<MapperModel> {
    @Override
    public void check(MapperModel model, Problems problems) {
        for (MapperMethod method : model.methods()) {
            Set<Kind> seen = EnumSet.noneOf(Kind.class);
            for (FactoryParameter parameter : method.parameters()) {
                check(method.site().label(), parameter, seen, problems);
                seen.addAll(parameter.kinds());
            }
        }
    }

    private static void check(String method, FactoryParameter parameter, Set<Kind> seen, Problems problems) {
        String kinds = parameter.kinds().stream().map(Kind::annotation).collect(joining(" and "));
        if (parameter.kinds().size() > 1) {
            problems.add(problem(
                    parameter,
                    "The parameter " + parameter.name() + " of " + method + " has " + kinds,
                    "take a parameter for each"));
        } else if (parameter.kinds().stream().anyMatch(seen::contains)) {
            problems.add(problem(
                    parameter,
                    method + " has a second parameter with " + kinds + ", " + parameter.name(),
                    "take one of them away"));
        } else if (parameter.kinds().size() == 1 && !parameter.fits()) {
            problems.add(problem(
                    parameter,
                    "The parameter " + parameter.name() + " of " + method + " has " + kinds + ", but is of type "
                            + parameter.type().text(),
                    "make it a String or a " + parameter.kinds().get(0).driverTypeName()));
        }
    }

    private static Problem problem(FactoryParameter parameter, String message, String fix) {
        return new Problem(ProblemCode.DAO_PARAMETER, parameter.site(), message, fix);
    }
}
