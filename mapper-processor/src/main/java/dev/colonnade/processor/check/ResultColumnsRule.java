package dev.colonnade.processor.check;

import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.processor.model.RowType;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** The columns of a query's rows are those that its result is made of, each of a type that fits. */
final class ResultColumnsRule implements Rule<VerifiedMethod> {
    @Override
    public void check(VerifiedMethod model, Problems problems) {
        List<ResultColumn> columns = OutcomeColumns.are(model)
                ? OutcomeColumns.of(model)
                : model.verification().columns();
        if (model.method().text().isEmpty()
                || columns.isEmpty()
                || !model.verification().isAccepted()) {
            return;
        }
        model.method().result().row().ifPresent(row -> {
            if (row instanceof RowType.OfEntity of) {
                ClassColumns.check(model, of.entity(), columns, !isAll(model) && !OutcomeColumns.are(model), problems);
            } else if (row instanceof RowType.OfProjection of) {
                ClassColumns.check(model, of.projection(), columns, !OutcomeColumns.are(model), problems);
            } else if (row instanceof RowType.OfValue of) {
                checkValue(model, of.type(), columns, problems);
            } else if (row instanceof RowType.OfEntry of) {
                checkEntry(model, of, columns, problems);
            }
        });
    }

    private static void checkValue(
            VerifiedMethod model, ValueType scalar, List<ResultColumn> columns, Problems problems) {
        if (columns.size() > 1) {
            problems.add(otherColumns(
                    model,
                    "a value of one column",
                    columns,
                    OutcomeColumns.are(model)
                            ? "return an Lwt of a record of the columns that the server gives"
                            : "select one column, or return an entity that has all of them"));
            return;
        }
        ColumnTypes.check(model, columns.get(0), scalar, "the value", problems);
    }

    private static void checkEntry(
            VerifiedMethod model, RowType.OfEntry entry, List<ResultColumn> columns, Problems problems) {
        if (columns.size() != 2) {
            problems.add(otherColumns(
                    model, "made of two columns", columns, "select two columns: first the keys, then the values"));
            return;
        }
        ColumnTypes.check(model, columns.get(0), entry.key(), "the key", problems);
        ColumnTypes.check(model, columns.get(1), entry.value(), "the value", problems);
    }

    private static Problem otherColumns(VerifiedMethod model, String wanted, List<ResultColumn> columns, String fix) {
        return new Problem(
                ProblemCode.SEVERAL_COLUMNS,
                model.site(),
                model.method().label() + " returns "
                        + model.method().result().declared().text() + ", " + wanted
                        + ", but its statement gives " + columns.size(),
                ClassColumns.names(columns),
                fix);
    }

    private static boolean isAll(VerifiedMethod model) {
        return model.verification()
                .statement()
                .filter(statement ->
                        statement instanceof Select select && select.selection().isAll())
                .isPresent();
    }
}
