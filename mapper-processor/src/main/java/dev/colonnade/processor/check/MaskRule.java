package dev.colonnade.processor.check;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.Optional;

/**
 * A mask is a function of Cassandra's own with constants, which the schema can compare with what the server has. What
 * it can mask is the server's to say.
 */
final class MaskRule implements Rule<MappedClass> {
    /**
     * What is wrong with a mask.
     *
     * @param found as the end of a sentence
     * @param fix how to mend it
     */
    private record Wrong(String found, String fix) {}

    private final CassandraVersion version;

    MaskRule(CassandraVersion version) {
        this.version = version;
    }

    @Override
    public void check(MappedClass model, Problems problems) {
        for (Property property : model.properties()) {
            property.roles().mask().ifPresent(mask -> check(model, property, mask, problems));
        }
    }

    private void check(MappedClass model, Property property, CqlText<Mask> mask, Problems problems) {
        String label = model.type().text() + "." + property.path();
        SyntaxProblem.of(label, mask).ifPresent(problems::add);
        mask.value()
                .flatMap(function -> wrong(model, function))
                .ifPresent(wrong -> problems.add(new Problem(
                        ProblemCode.MASK, mask.site(), label + " is @Masked, " + wrong.found(), wrong.fix())));
    }

    private Optional<Wrong> wrong(MappedClass model, Mask mask) {
        if (!version.isAtLeast(CassandraVersion.V5_0)) {
            return Optional.of(new Wrong(
                    "but Cassandra " + version.text() + " has no masks",
                    "take @Masked away, or say -Acolonnade.cassandra=5.0 if all servers are"));
        }
        if (model.definition().view().isPresent()) {
            return Optional.of(new Wrong(
                    "but a materialized view has the masks of its table",
                    "put @Masked on the property of the class that it is a view of"));
        }
        if (!mask.isNative()) {
            return Optional.of(new Wrong(
                    "but " + mask.function().function().identifier().functionCql()
                            + " is no function of Cassandra's own",
                    "name one whose name begins with mask_, or write ALTER TABLE … MASKED WITH in a migration: a mask that"
                            + " only the server has stays"));
        }
        return mask.isConstant()
                ? Optional.empty()
                : Optional.of(new Wrong(
                        "but its arguments are not all constants, null, or lists, sets and maps of constants",
                        "write the value itself"));
    }
}
