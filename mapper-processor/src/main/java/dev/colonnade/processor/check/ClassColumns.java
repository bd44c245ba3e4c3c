package dev.colonnade.processor.check;

import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of rows that become objects of a class: each property has one, and each column is one. */
final class ClassColumns {
    private ClassColumns() {}

    /**
     * Checks a class.
     *
     * @param allTaken whether each column must be a property: an entity may leave out columns of its table, which a
     *     SELECT of all gives too, and nobody chooses what a condition is rejected with
     */
    static void check(
            VerifiedMethod model, MappedClass entity, List<ResultColumn> columns, boolean allTaken, Problems problems) {
        for (Property property : entity.selection()) {
            columns.stream()
                    .filter(column -> column.name().equals(property.column().name()))
                    .findFirst()
                    .ifPresentOrElse(
                            column -> ColumnTypes.check(
                                    model,
                                    column,
                                    property.type(),
                                    entity.type().text() + "." + property.path(),
                                    problems),
                            () -> problems.add(missing(model, entity, property, columns)));
        }
        if (allTaken) {
            checkSuperfluous(model, entity, columns, problems);
        }
    }

    private static Problem missing(
            VerifiedMethod model, MappedClass entity, Property property, List<ResultColumn> columns) {
        String name = property.column().name();
        return new Problem(
                ProblemCode.MISSING_COLUMN,
                model.site(),
                "The statement of " + model.method().label() + " gives no column " + name + " for "
                        + entity.type().text() + "." + property.path() + "." + DidYouMean.hint(name, names(columns)),
                names(columns),
                (OutcomeColumns.are(model)
                                ? "test " + property.column().cql() + " too, which makes the server give it"
                                : "select " + selected(property) + " too, give a column that name with AS")
                        + ", or return a class without " + property.name());
    }

    private static String selected(Property property) {
        String column = property.column().cql();
        return property.roles()
                .computation()
                .map(computation -> computation.text() + " AS " + column)
                .orElse(column);
    }

    private static void checkSuperfluous(
            VerifiedMethod model, MappedClass entity, List<ResultColumn> columns, Problems problems) {
        List<String> wanted =
                entity.selection().stream().map(p -> p.column().name()).toList();
        Set<String> given = new HashSet<>();
        for (ResultColumn column : columns) {
            boolean again = !given.add(column.name());
            if (again || !wanted.contains(column.name())) {
                problems.add(new Problem(
                        ProblemCode.SUPERFLUOUS_COLUMN,
                        model.site(),
                        "The statement of " + model.method().label() + " gives the column " + column.name()
                                + (again
                                        ? " twice"
                                        : ", which is no property of "
                                                + entity.type().text())
                                + "." + (again ? "" : DidYouMean.hint(column.name(), wanted)) + "\n"
                                + CodeFrame.of(model.cql(), column.range()),
                        wanted,
                        "take it away, or give it the name of a property with AS"));
            }
        }
    }

    static List<String> names(List<ResultColumn> columns) {
        return columns.stream().map(ResultColumn::name).toList();
    }
}
