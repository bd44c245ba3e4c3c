package dev.colonnade.processor.check;

import dev.colonnade.processor.model.FactoryParameter;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.MapperModel.MapperMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A method of a mapper gives a DAO, and takes what it is made for. */
final class MapperMethodRule implements Rule<MapperModel> {
    @Override
    public void check(MapperModel model, Problems problems) {
        for (MapperMethod method : model.methods()) {
            String label = method.site().label();
            if (method.dao().isEmpty()) {
                problems.add(new Problem(
                        ProblemCode.MAPPER_METHOD,
                        method.site(),
                        label + " returns " + method.returned().text() + ", which has no @Dao",
                        "return an interface with @Dao, or a CompletionStage of one, or give the method a body with"
                                + " default"));
            } else if (method.generic()) {
                problems.add(new Problem(
                        ProblemCode.MAPPER_METHOD,
                        method.site(),
                        label + " has type parameters",
                        "take them away, or give the method a body with default"));
            }
            method.parameters().stream()
                    .filter(parameter -> parameter.kinds().isEmpty())
                    .forEach(parameter -> problems.add(meaningless(label, parameter)));
        }
    }

    private static Problem meaningless(String method, FactoryParameter parameter) {
        return new Problem(
                ProblemCode.MAPPER_METHOD,
                parameter.site(),
                method + " takes " + parameter.name() + ", and nothing says what that is to the DAO",
                "give it @DaoKeyspace, @DaoTable or @DaoProfile, or take it away");
    }
}
