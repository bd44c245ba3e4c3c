package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A static column is in a table with clustering columns (CreateTableStatement). */
final class StaticColumnRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        if (!model.isEntity() || !model.clusteringColumns().isEmpty()) {
            return;
        }
        model.properties().stream()
                .filter(Property::isStatic)
                .forEach(property -> problems.add(new Problem(
                        ProblemCode.STATIC_COLUMN,
                        property.roles().shared().orElseThrow(),
                        model.type().text() + "." + property.path() + " is @Static, but "
                                + model.type().text()
                                + " has no clustering columns, so that a partition has only one row to share it",
                        "take @Static away, or put @ClusteringColumn on what tells the rows of a partition apart")));
    }
}
