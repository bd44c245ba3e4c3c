package dev.colonnade.processor.check;

import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A column is of a type that becomes the type that is wanted. */
final class ColumnTypes {
    private ColumnTypes() {}

    static void check(VerifiedMethod model, ResultColumn column, ValueType wanted, String target, Problems problems) {
        column.type()
                .filter(type -> wanted.isMapped() && !Fit.fits(wanted, type))
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
                "change one of the two types" + ofOneRow(model, type));
    }

    /** A List or Set is of rows, also where a column has one. */
    private static String ofOneRow(VerifiedMethod model, CqlType type) {
        String declared = model.method().result().declared().text();
        return JavaTypes.of(type).contains(declared)
                ? "; the " + declared + " of one row is an Optional<" + declared + ">"
                : "";
    }
}
