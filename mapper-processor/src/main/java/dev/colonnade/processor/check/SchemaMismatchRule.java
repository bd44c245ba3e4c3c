package dev.colonnade.processor.check;

import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.plan.Difference;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.schema.plan.SchemaComparison;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A mapped class agrees with the table or type of its name in the schema file, if that has one. */
final class SchemaMismatchRule implements Rule<MappedClass> {
    /** The file may be of the rest of the keyspace only, and the fields of a type are found by their names. */
    private static final Set<Kind> ALLOWED = EnumSet.of(Kind.MISSING_TABLE, Kind.MISSING_TYPE, Kind.FIELD_ORDER);

    private final SchemaComparison file;

    SchemaMismatchRule(Keyspace file) {
        this.file = new SchemaComparison(file);
    }

    @Override
    public void check(MappedClass model, Problems problems) {
        if (model.kind() == MappedClass.Kind.TUPLE || !model.isClear() || isPart(model)) {
            return;
        }
        List<Difference> differences = model.isEntity() ? file.compare(model.table()) : file.compare(model.userType());
        for (Difference difference : differences) {
            if (difference.isWarning() || ALLOWED.contains(difference.kind())) {
                continue;
            }
            problems.add(new Problem(
                    ProblemCode.SCHEMA_MISMATCH,
                    model.property("", difference.subject()).map(Property::site).orElse(model.site()),
                    model.type().text() + " is not as the schema file says: " + difference.found(),
                    difference.fix()));
        }
    }

    /** Of what is read with others as one table, that table is compared. */
    private static boolean isPart(MappedClass model) {
        return model.inheritance().value().isPresent()
                && model.inheritance().root().isEmpty();
    }
}
