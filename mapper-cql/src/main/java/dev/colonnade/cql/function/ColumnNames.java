package dev.colonnade.cql.function;

import java.util.List;

/** The names of the columns that select functions, as the server makes them. */
final class ColumnNames {
    private ColumnNames() {}

    static String of(CqlFunction function, List<String> columns) {
        return switch (function.kind()) {
            case OPERATOR -> operation(function, columns);
            case CAST -> "cast(" + columns.get(0) + " as " + function.result().cql() + ")";
            case AGGREGATE, SCALAR -> call(function, columns);
        };
    }

    private static String operation(CqlFunction function, List<String> columns) {
        return columns.size() == 1
                ? "-" + columns.get(0)
                : columns.get(0) + " " + Operators.sign(function.name()) + " " + columns.get(1);
    }

    private static String call(CqlFunction function, List<String> columns) {
        boolean countsRows = function.isAggregate()
                && function.name().isSystem()
                && function.arguments().isEmpty();
        String arguments = columns.size() == 1 ? columns.get(0) : String.join(", ", columns);
        return countsRows ? "count" : function.name() + "(" + arguments + ")";
    }
}
