package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.schema.Alterations;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.statement.SchemaStatement;
import java.util.List;
import java.util.Optional;

/** Compares the mask of a column. To mask loses nothing, but no mask gives way to another, which may show more. */
final class MaskComparison {
    private MaskComparison() {}

    static Optional<Difference> compare(Column column, Column there, Table expected) {
        if (column.mask().equals(there.mask())) {
            return Optional.empty();
        }
        SchemaStatement change = Alterations.mask(expected.name(), column);
        String subject =
                "The column " + column.name().cql() + " of " + expected.name().cql() + " is ";
        if (there.mask().isEmpty()) {
            return Optional.of(new Difference(
                    Kind.MISSING_MASK,
                    column.name(),
                    subject + "not masked",
                    "write " + change.cql(),
                    List.of(change)));
        }
        String mask = there.mask().map(Mask::cql).orElseThrow();
        return Optional.of(
                column.mask().isEmpty()
                        ? new Difference(
                                Kind.EXTRA_MASK,
                                column.name(),
                                subject + "masked with " + mask + ", which is not expected",
                                "leave it, or expect it")
                        : new Difference(
                                Kind.MASK,
                                column.name(),
                                subject + "masked with " + mask + " and not with "
                                        + column.mask().map(Mask::cql).orElseThrow(),
                                "expect " + mask + ", or write " + change.cql()));
    }
}
