package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.MapperModel.MapperMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A method of a mapper takes nothing and gives a DAO. */
final class MapperMethodRule implements Rule<MapperModel> {
    @Override
    public void check(MapperModel model, Problems problems) {
        for (MapperMethod method : model.methods()) {
            if (method.dao().isEmpty() || method.parameters() > 0) {
                problems.add(new Problem(
                        ProblemCode.MAPPER_METHOD,
                        method.site(),
                        method.site().label()
                                + (method.dao().isEmpty()
                                        ? " returns " + method.returned().text() + ", which has no @Dao"
                                        : " has parameters"),
                        "take nothing and return an interface with @Dao, or give the method a body with default"));
            }
        }
    }
}
