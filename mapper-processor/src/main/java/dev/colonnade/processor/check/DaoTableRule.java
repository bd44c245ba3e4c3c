package dev.colonnade.processor.check;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.FactoryParameter;
import dev.colonnade.processor.model.FactoryParameter.Kind;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.MapperModel.MapperMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** A DAO that is made for another table is about one: whose name is replaced is clear then. */
final class DaoTableRule implements Rule<MapperModel> {
    @Override
    public void check(MapperModel model, Problems problems) {
        for (MapperMethod method : model.methods()) {
            method.parameters().stream()
                    .filter(parameter -> parameter.kinds().contains(Kind.TABLE))
                    .forEach(parameter -> method.dao().ifPresent(dao -> check(method, dao, parameter, problems)));
        }
    }

    private static void check(MapperMethod method, DaoModel dao, FactoryParameter parameter, Problems problems) {
        List<String> tables = dao.tables();
        if (tables.size() > 1) {
            problems.add(new Problem(
                    ProblemCode.DAO_TABLE,
                    parameter.site(),
                    method.site().label() + " takes @DaoTable " + parameter.name() + ", but the statements of "
                            + dao.type().text() + " are about " + tables.size() + " tables: "
                            + tables.stream().collect(joining(", ")),
                    "put the methods of each table into a DAO of its own"));
        }
    }
}
