package dev.colonnade.processor.check;

import dev.colonnade.cql.check.AccessPath;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import dev.colonnade.processor.problem.Severity;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A collection holds all rows at once: a note where nothing says how many they can be. */
final class UnboundedListRule implements Rule<VerifiedMethod> {
    private static final Set<AccessPath> UNBOUNDED = EnumSet.of(
            AccessPath.PARTITION, AccessPath.PARTITIONS, AccessPath.INDEX, AccessPath.FILTERING, AccessPath.FULL_SCAN);

    /** What holds them, by its name. */
    private static final Map<Shape, String> HELD =
            Map.of(Shape.LIST, "List", Shape.SET, "Set", Shape.COLLECTION, "Collection", Shape.MAP, "Map");

    @Override
    public void check(VerifiedMethod model, Problems problems) {
        boolean unbounded = model.verification()
                .statement()
                .filter(statement -> statement instanceof Select select
                        && select.limit().isEmpty()
                        && select.perPartitionLimit().isEmpty())
                .isPresent();
        boolean many =
                model.verification().accessPath().filter(UNBOUNDED::contains).isPresent();
        String held = HELD.get(model.method().result().shape());
        if (unbounded && many && held != null) {
            problems.add(new Problem(
                            ProblemCode.UNBOUNDED_LIST,
                            model.site(),
                            model.method().label() + " returns a " + held
                                    + " of all rows, and nothing says how many they can be",
                            "return a Page, Stream or PagingIterable, or say LIMIT")
                    .as(Severity.NOTE));
        }
    }
}
