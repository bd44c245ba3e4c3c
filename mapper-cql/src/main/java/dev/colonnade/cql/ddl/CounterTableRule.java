package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.type.NativeType;
import java.util.List;

/** All columns of a table that are not of its key are counters, or none is (CreateTableStatement, TableMetadata). */
final class CounterTableRule {
    private CounterTableRule() {}

    /**
     * Checks a column that is not of the key.
     *
     * @param column the column
     * @param isCounterTable whether its table is one for counters
     * @param range where it stands
     * @param step the statement
     */
    static void check(Column column, boolean isCounterTable, TextRange range, Step step) {
        boolean isCounter = column.type() == NativeType.COUNTER;
        String name = column.name().cql();
        if (isCounterTable && !isCounter) {
            step.refuse(
                    CqlRule.SCHEMA_COUNTER_TABLE,
                    range,
                    "The column " + name + " is no counter, but other columns of its table are, and a table with"
                            + " counters has nothing else outside its key",
                    "make a table of its own for the counters");
        } else if (isCounter && !isCounterTable) {
            step.refuse(
                    CqlRule.SCHEMA_COUNTER_TABLE,
                    range,
                    "The column " + name + " is a counter, but its table was not made for counters",
                    "make a table of its own for the counters");
        }
    }

    /**
     * Checks options.
     *
     * @param isCounterTable whether their table is one for counters
     * @param options the options
     * @param step the statement
     */
    static void checkTimeToLive(boolean isCounterTable, List<Option> options, Step step) {
        String name = "default_time_to_live";
        if (isCounterTable && Options.number(name, options).orElse(0) > 0) {
            step.refuse(
                    CqlRule.SCHEMA_COUNTER_TABLE,
                    Options.find(name, options).orElseThrow().range(),
                    "A table with counters has a default time to live, and counters do not expire",
                    "remove default_time_to_live");
        }
    }
}
