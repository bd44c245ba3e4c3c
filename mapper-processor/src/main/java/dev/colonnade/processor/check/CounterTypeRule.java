package dev.colonnade.processor.check;

import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** A counter is a long. */
final class CounterTypeRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        for (Property property : model.properties()) {
            if (property.isCounter() && !property.type().java().boxed().equals(JavaType.Primitive.LONG.boxed())) {
                problems.add(new Problem(
                        ProblemCode.COUNTER_TYPE,
                        property.roles().counter().orElseThrow(),
                        model.type().text() + "." + property.path() + " is a @Counter of type "
                                + property.type().java().text() + ", but a counter is a single number of 64 bits",
                        List.of("long", "Long"),
                        "make it a long, or take @Counter away"));
            }
        }
    }
}
