package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Misfit;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.ValueType.Unmappable;
import dev.colonnade.processor.model.ValueType.VectorOf;
import dev.colonnade.processor.problem.Problems;

/** The type of a property maps to a type of CQL, in all its parts. */
final class ColumnTypeRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        for (Property property : model.properties()) {
            Misfits misfits =
                    new Misfits(model.type().text() + "." + property.path(), property.type(), property.site());
            misfits.report(part -> !isItself(model, part), problems);
            property.type().parts().forEach(part -> {
                if (part instanceof VectorOf vector && vector.dimension() == 0) {
                    problems.add(misfits.noDimension(vector));
                }
            });
        }
    }

    /** That a tuple contains itself is a problem of the class, not of the component. */
    private static boolean isItself(MappedClass model, Unmappable part) {
        return part.misfit() instanceof Misfit.Endless && part.java().equals(model.type());
    }
}
