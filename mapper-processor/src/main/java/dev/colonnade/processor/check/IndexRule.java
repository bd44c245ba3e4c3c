package dev.colonnade.processor.check;

import dev.colonnade.processor.model.ColumnIndex;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problems;

/** The options of an index are a map in CQL. What it can be of, and with which options, is the server's to say. */
final class IndexRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        for (Property property : model.properties()) {
            String label = model.type().text() + "." + property.path();
            for (ColumnIndex index : property.roles().indexes()) {
                index.options()
                        .flatMap(options -> SyntaxProblem.of(label, options))
                        .ifPresent(problems::add);
            }
        }
    }
}
