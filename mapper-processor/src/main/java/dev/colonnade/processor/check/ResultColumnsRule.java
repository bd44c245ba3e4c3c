package dev.colonnade.processor.check;

import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a query's rows are those that its result is made of, each of a type that fits. */
final class ResultColumnsRule implements Rule<VerifiedMethod> {
    @Override
    public void check(VerifiedMethod model, Problems problems) {
        List<ResultColumn> columns = model.verification().columns();
        boolean query = model.method().operation() instanceof Query;
        if (!query || columns.isEmpty() || !model.verification().isAccepted()) {
            return;
        }
        model.method().result().entity().ifPresent(entity -> checkEntity(model, entity, columns, problems));
        model.method().result().scalar().ifPresent(scalar -> checkScalar(model, scalar, columns, problems));
    }

    private static void checkScalar(
            VerifiedMethod model, ValueType scalar, List<ResultColumn> columns, Problems problems) {
        if (columns.size() > 1) {
            problems.add(new Problem(
                    ProblemCode.SEVERAL_COLUMNS,
                    model.site(),
                    model.method().label() + " returns "
                            + model.method().result().declared().text()
                            + ", a value of one column, but its statement gives " + columns.size(),
                    names(columns),
                    "select one column, or return an entity that has all of them"));
            return;
        }
        checkType(model, columns.get(0), scalar, "the value", problems);
    }

    private static void checkEntity(
            VerifiedMethod model, MappedClass entity, List<ResultColumn> columns, Problems problems) {
        for (Property property : entity.selection()) {
            columns.stream()
                    .filter(column -> column.name().equals(property.column().name()))
                    .findFirst()
                    .ifPresentOrElse(
                            column -> checkType(
                                    model,
                                    column,
                                    property.type(),
                                    entity.type().text() + "." + property.path(),
                                    problems),
                            () -> problems.add(missing(model, entity, property, columns)));
        }
        if (!isAll(model)) {
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
                "select " + selected(property) + " too, give a column that name with AS, or return a class without "
                        + property.name());
    }

    private static String selected(Property property) {
        String column = property.column().cql();
        return property.roles()
                .computation()
                .map(computation -> computation.expression() + " AS " + column)
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

    private static void checkType(
            VerifiedMethod model, ResultColumn column, ValueType wanted, String target, Problems problems) {
        column.type()
                .filter(type -> !Fit.fits(wanted, type))
                .ifPresent(type -> problems.add(wrongType(model, column, type, wanted, target)));
    }

    private static Problem wrongType(
            VerifiedMethod model, ResultColumn column, CqlType type, ValueType wanted, String target) {
        return new Problem(
                ProblemCode.RESULT_TYPE,
                model.site(),
                "The column " + column.name() + " of the rows of "
                        + model.method().label() + " is of type " + type.cql()
                        + ", but " + target + " is of type " + wanted.java().text() + "\n"
                        + CodeFrame.of(model.cql(), column.range()),
                JavaTypes.of(type),
                "change one of the two types");
    }

    private static boolean isAll(VerifiedMethod model) {
        return model.verification()
                .statement()
                .filter(statement ->
                        statement instanceof Select select && select.selection().isAll())
                .isPresent();
    }

    private static List<String> names(List<ResultColumn> columns) {
        return columns.stream().map(ResultColumn::name).toList();
    }
}
