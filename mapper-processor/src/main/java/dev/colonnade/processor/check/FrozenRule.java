package dev.colonnade.processor.check;

import dev.colonnade.cql.type.NativeType;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/**
 * Only what has parts can be frozen (Cassandra: "frozen is only allowed on collections, tuples, and user-defined
 * types").
 */
final class FrozenRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        for (Property property : model.properties()) {
            if (property.frozen().isPresent()
                    && property.type().isMapped()
                    && property.type().cql() instanceof NativeType type) {
                problems.add(problem(
                        model.type().text() + "." + property.path(),
                        type.cql(),
                        property.frozen().get()));
            }
        }
    }

    static Problem problem(String subject, String cql, Site site) {
        return new Problem(
                ProblemCode.FROZEN_TYPE,
                site,
                subject + " is @Frozen, but of the type " + cql + ", which has no parts",
                "take @Frozen away: it is for List, Set, Map and classes with @Udt");
    }
}
