package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.check.write.VectorValueRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Ordering;
import dev.colonnade.cql.term.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An ORDER BY.
 *
 * @param orderings what it names
 * @param columns its columns in their order; of one that is named twice, the last direction counts
 * @param known whether all its columns exist
 * @param isAnn whether rows are to be near to a vector
 * @param nearest the column of ANN OF, if it exists
 */
record OrderBy(
        List<Ordering> orderings,
        Map<Column, Ordering> columns,
        boolean known,
        boolean isAnn,
        Optional<Column> nearest) {
    private static final OrderBy NONE = new OrderBy(List.of(), Map.of(), true, false, Optional.empty());

    /** Finds the columns, and checks the vectors that rows are to be near to. */
    static OrderBy read(List<Ordering> orderings, Scope scope, Terms terms) {
        if (orderings.isEmpty()) {
            return NONE;
        }
        Map<Column, Ordering> columns = new LinkedHashMap<>();
        boolean known = true;
        boolean isAnn = false;
        Optional<Column> nearest = Optional.empty();
        for (Ordering ordering : orderings) {
            Optional<Column> column = Columns.find(ordering.column(), scope);
            known &= column.isPresent();
            isAnn |= ordering.nearestTo().isPresent();
            if (column.isPresent()) {
                columns.put(column.get(), ordering);
            }
            if (column.isPresent() && ordering.nearestTo().isPresent()) {
                checkVector(ordering.nearestTo().get(), column.get(), scope, terms);
                nearest = nearest.isPresent() ? nearest : column;
            }
        }
        return new OrderBy(orderings, columns, known, isAnn, nearest);
    }

    private static void checkVector(Term vector, Column column, Scope scope, Terms terms) {
        terms.check(vector, new Receiver(column.name().name(), Types.normal(column.type())));
        VectorValueRule.check(column, vector, scope);
    }
}
