package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A class is a row or a value, and a property in one part of the key. */
final class AnnotationConflictRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        if (model.kind() == Kind.SEVERAL) {
            problems.add(new Problem(
                    ProblemCode.CONFLICTING_ANNOTATIONS,
                    model.site(),
                    model.type().text() + " has more than one of @Entity, @Udt and @Tuple",
                    "keep one: a class is a row of a table, or a value in a column"));
        }
        model.properties().stream()
                .filter(property -> property.partitionKey().isPresent()
                        && property.clustering().isPresent())
                .forEach(property -> problems.add(twoKeys(model, property)));
    }

    private static Problem twoKeys(MappedClass model, Property property) {
        return new Problem(
                ProblemCode.CONFLICTING_ANNOTATIONS,
                property.clustering().orElseThrow().site(),
                model.type().text() + "." + property.path() + " has both @PartitionKey and @ClusteringColumn",
                "keep one: a column is in the partition key or a clustering column");
    }
}
