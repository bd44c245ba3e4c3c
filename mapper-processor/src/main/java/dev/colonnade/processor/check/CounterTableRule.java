package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.Optional;

/** All columns of a table that are not of its key are counters, or none is (CreateTableStatement). */
final class CounterTableRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        if (!model.isEntity() || !model.isCounter()) {
            return;
        }
        Optional<Property> other = model.regularColumns().stream()
                .filter(property -> !property.isCounter())
                .findFirst();
        String entity = model.type().text();
        other.ifPresent(column -> problems.add(new Problem(
                ProblemCode.COUNTER_TABLE,
                column.site(),
                entity + "." + column.name() + " is no @Counter, but " + counter(model)
                        + " is one: besides its key, a table has counters only or none",
                "keep the counters in an entity of their own, with the same key")));
    }

    private static String counter(MappedClass model) {
        return model.regularColumns().stream()
                .filter(Property::isCounter)
                .map(property -> model.type().text() + "." + property.path())
                .findFirst()
                .orElseThrow();
    }
}
