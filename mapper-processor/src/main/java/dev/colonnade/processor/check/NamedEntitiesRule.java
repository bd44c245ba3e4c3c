package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** What {@code @Dao(entities = …)} names are entities. */
final class NamedEntitiesRule implements Rule<DaoModel> {
    @Override
    public void check(DaoModel model, Problems problems) {
        model.named().stream()
                .filter(named -> named.entity().isEmpty())
                .forEach(named -> problems.add(new Problem(
                        ProblemCode.UNKNOWN_ENTITY,
                        named.site(),
                        "@Dao of " + model.type().text() + " names " + named.name() + ", which is no entity",
                        "put @Entity on it, or name another class")));
    }
}
