package dev.colonnade.processor.check;

import dev.colonnade.processor.model.ColumnIndex;
import dev.colonnade.processor.model.KeyPart;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Roles;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** A property is one thing in its table: a part of the key, a static column, a counter, or computed. */
final class RoleConflictRule implements Rule<MappedClass> {
    private record Role(String annotation, Optional<Site> site) {
        boolean isSaid() {
            return site.isPresent();
        }
    }

    @Override
    public void check(MappedClass model, Problems problems) {
        for (Property property : model.properties()) {
            Role partition = new Role("@PartitionKey", property.partitionKey().map(KeyPart::site));
            Role clustering =
                    new Role("@ClusteringColumn", property.clustering().map(KeyPart::site));
            Roles roles = property.roles();
            Role shared = new Role("@Static", roles.shared());
            Role counter = new Role("@Counter", roles.counter());
            Role frozen = new Role("@Frozen", property.frozen());
            Role computed = new Role("@Computed", roles.computation().map(c -> c.site()));
            Role index = new Role(
                    "@Index", roles.indexes().stream().map(ColumnIndex::site).findFirst());
            Role masked = new Role("@Masked", roles.mask().map(mask -> mask.site()));
            check(model, property, List.of(partition, clustering), List.of(shared, counter, computed), problems);
            check(model, property, List.of(shared, counter, frozen, index, masked), List.of(computed), problems);
        }
    }

    private static void check(
            MappedClass model, Property property, List<Role> firsts, List<Role> seconds, Problems problems) {
        firsts.stream()
                .filter(Role::isSaid)
                .forEach(first -> seconds.stream()
                        .filter(Role::isSaid)
                        .forEach(second -> problems.add(new Problem(
                                ProblemCode.CONFLICTING_ANNOTATIONS,
                                second.site().orElseThrow(),
                                model.type().text() + "." + property.path() + " has both " + first.annotation()
                                        + " and " + second.annotation(),
                                "keep one: " + reason(second)))));
    }

    private static String reason(Role role) {
        return switch (role.annotation()) {
            case "@Static" -> "the key tells rows apart, and a static column is what they share";
            case "@Counter" -> "a key never changes, and a counter is there to be changed";
            default -> "what is computed is no column";
        };
    }
}
