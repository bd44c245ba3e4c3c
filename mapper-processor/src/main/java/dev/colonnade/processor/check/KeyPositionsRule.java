package dev.colonnade.processor.check;

import dev.colonnade.processor.model.KeyPart;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The order of a key is clear: all its columns say their place, from 0 without gaps, or none does. */
final class KeyPositionsRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        check(model, "@PartitionKey", Property::partitionKey, problems);
        check(model, "@ClusteringColumn", Property::clustering, problems);
    }

    private static void check(
            MappedClass model, String annotation, Function<Property, Optional<KeyPart>> part, Problems problems) {
        List<KeyPart> parts = model.properties().stream()
                .filter(property -> !model.inheritance().isDiscriminator(property))
                .flatMap(property -> part.apply(property).stream())
                .toList();
        List<Integer> positions = parts.stream().map(KeyPart::position).sorted().toList();
        boolean none = positions.stream().allMatch(position -> position == -1);
        boolean all = positions.equals(IntStream.range(0, parts.size()).boxed().toList());
        if (!none && !all) {
            problems.add(new Problem(
                    ProblemCode.KEY_POSITIONS,
                    parts.get(parts.size() - 1).site(),
                    "The places of " + annotation + " in " + model.type().text()
                            + " leave the order of the key unclear: " + written(parts),
                    "number them from 0 without gaps, or none of them: then the order of declaration counts"));
        }
    }

    private static String written(List<KeyPart> parts) {
        return String.join(
                ", ",
                parts.stream()
                        .map(part ->
                                part.site().label() + (part.position() == -1 ? " has none" : " has " + part.position()))
                        .toList());
    }
}
