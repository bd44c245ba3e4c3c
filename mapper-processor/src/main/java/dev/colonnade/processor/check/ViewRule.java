package dev.colonnade.processor.check;

import dev.colonnade.cql.type.CqlType;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.View;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/**
 * A materialized view is of the table of an entity, and its columns are what they are there. The rest is the server's
 * to say.
 */
final class ViewRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.definition().view().ifPresent(view -> check(model, view, problems));
    }

    private static void check(MappedClass model, View view, Problems problems) {
        view.where()
                .flatMap(where -> SyntaxProblem.of(model.type().text(), where))
                .ifPresent(problems::add);
        if (view.base().isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.VIEW_BASE,
                    view.site(),
                    model.type().text() + " is a materialized view of " + view.named()
                            + ", which is no @Entity with a table of its own",
                    "name the entity whose rows it is to have"));
        } else if (view.base().get().isClear()) {
            model.columns().forEach(column -> check(model, column, view.base().get(), problems));
        }
    }

    private static void check(MappedClass model, Property column, MappedClass base, Problems problems) {
        String label = model.type().text() + "." + column.path();
        base.columns().stream()
                .filter(other -> other.column().equals(column.column()))
                .filter(other ->
                        other.isStatic() != column.isStatic() || !type(other).equals(type(column)))
                .findFirst()
                .ifPresent(other -> problems.add(new Problem(
                        ProblemCode.VIEW_COLUMN,
                        column.site(),
                        label + " is " + text(column) + ", but in "
                                + base.type().text() + ", whose view it is in, "
                                + column.column().cql() + " is " + text(other),
                        "give it the type and the annotations that it has there")));
    }

    /** What is in a key is frozen in any case, and a view has another key. */
    private static CqlType type(Property column) {
        return column.columnType().unfrozen();
    }

    private static String text(Property column) {
        return type(column).cql() + (column.isStatic() ? " static" : "");
    }
}
