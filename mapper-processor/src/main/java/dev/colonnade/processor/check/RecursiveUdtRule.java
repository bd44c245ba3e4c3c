package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/**
 * A user-defined type does not contain itself, directly or through others (Cassandra creates a type after those it
 * uses).
 */
final class RecursiveUdtRule implements Rule<MappedClass> {
    static final String FIX = "refer to the other by its key, or keep such values in a table of their own";

    private final Catalog catalog;

    RecursiveUdtRule(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(MappedClass model, Problems problems) {
        if (!model.isEntity() && catalog.neededBy(List.of(model)).contains(model)) {
            problems.add(new Problem(
                    ProblemCode.RECURSIVE_UDT,
                    model.site(),
                    model.type().text() + " contains itself, which no type of CQL can",
                    FIX));
        }
    }
}
