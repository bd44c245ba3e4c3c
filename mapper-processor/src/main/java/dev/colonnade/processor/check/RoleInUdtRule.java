package dev.colonnade.processor.check;

import dev.colonnade.processor.model.ColumnIndex;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Roles;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.Optional;

/** A field of a user-defined type is no static column, no counter, is not computed or masked and has no index. */
final class RoleInUdtRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        if (model.isEntity()) {
            return;
        }
        for (Property property : model.properties()) {
            Roles roles = property.roles();
            check(model, property, "@Static", roles.shared(), problems);
            check(model, property, "@Counter", roles.counter(), problems);
            check(model, property, "@Computed", roles.computation().map(CqlText::site), problems);
            check(model, property, "@Masked", roles.mask().map(CqlText::site), problems);
            roles.indexes().stream()
                    .map(ColumnIndex::site)
                    .forEach(site -> check(model, property, "@Index", Optional.of(site), problems));
        }
    }

    private static void check(
            MappedClass model, Property property, String annotation, Optional<Site> site, Problems problems) {
        site.ifPresent(place -> problems.add(new Problem(
                ProblemCode.ROLE_IN_UDT,
                place,
                model.type().text() + "." + property.path() + " is " + annotation
                        + " in a @Udt, whose fields are no columns of a table",
                "take the annotation away, or make " + model.type().text() + " an @Entity")));
    }
}
