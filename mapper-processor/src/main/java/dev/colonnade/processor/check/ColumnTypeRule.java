package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.ValueType.Unmappable;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** The type of a property maps to a type of CQL, in all its parts. */
final class ColumnTypeRule implements Rule<MappedClass> {
    static final List<String> MAPPED = List.of(
            "boolean",
            "double",
            "float",
            "int",
            "long",
            "String",
            "Instant",
            "LocalDate",
            "UUID",
            "List",
            "Set",
            "Map",
            "a class with @Udt");

    static final String FIX =
            "use one of these types, put @Udt on the class if it is one of yours, or keep the property"
                    + " out of the table with @Transient";

    @Override
    public void check(MappedClass model, Problems problems) {
        for (Property property : model.properties()) {
            property.type()
                    .parts()
                    .filter(Unmappable.class::isInstance)
                    .map(part -> problem(model, property, (Unmappable) part))
                    .forEach(problems::add);
        }
    }

    private static Problem problem(MappedClass model, Property property, Unmappable part) {
        String declared = property.type().java().text();
        String found = part.equals(property.type())
                ? "is of type " + declared + ", which maps to no type of CQL"
                : "is of type " + declared + ", in which " + part.java().text() + " maps to no type of CQL";
        return new Problem(
                ProblemCode.UNMAPPABLE_TYPE,
                property.site(),
                model.type().text() + "." + property.name() + " " + found,
                MAPPED,
                FIX);
    }
}
