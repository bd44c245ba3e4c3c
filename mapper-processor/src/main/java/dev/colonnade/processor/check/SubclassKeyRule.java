package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.KeyPart;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** All subclasses have one key, and an object of any of them says its own. */
final class SubclassKeyRule implements Rule<MappedClass> {
    /**
     * A column of a key.
     *
     * @param column its name
     * @param partition whether it is in the partition key
     * @param descending whether the rows are kept in descending order
     */
    private record Part(String column, boolean partition, boolean descending) {
        static Part of(Property property) {
            return new Part(
                    property.column().cql(),
                    property.partitionKey().isPresent(),
                    property.clustering().filter(KeyPart::descending).isPresent());
        }

        String text() {
            return column + (descending ? " descending" : "");
        }
    }

    @Override
    public void check(MappedClass model, Problems problems) {
        List<MappedClass> subclasses = model.inheritance().subclasses();
        if (subclasses.isEmpty()) {
            return;
        }
        MappedClass first = subclasses.get(0);
        for (MappedClass subclass : subclasses) {
            if (!key(subclass).equals(key(first))
                    && !first.partitionKey().isEmpty()
                    && !subclass.partitionKey().isEmpty()) {
                problems.add(new Problem(
                        ProblemCode.KEY_IN_SUBCLASS,
                        subclass.site(),
                        subclass.type().text() + " has the key " + text(subclass) + ", but "
                                + first.type().text() + " of the same table " + text(first),
                        "give all subclasses of " + model.type().text() + " one key"));
            }
        }
        for (Property property : first.primaryKey()) {
            read(property)
                    .filter(access -> !model.inheritance().common().contains(access))
                    .ifPresent(access -> problems.add(new Problem(
                            ProblemCode.KEY_IN_SUBCLASS,
                            model.site(),
                            model.type().text() + " does not say its key: " + text(access) + " of "
                                    + first.type().text() + " is not in it",
                            "declare it in " + model.type().text() + " too")));
        }
    }

    /** None for the discriminator, which no object has. */
    private static Optional<Access> read(Property property) {
        return property.parents().isEmpty()
                ? property.read()
                : property.parents().get(0).read();
    }

    private static String text(Access access) {
        return access instanceof Access.Method method ? method.name() + "()" : ((Access.Field) access).name();
    }

    private static List<Part> key(MappedClass model) {
        return model.primaryKey().stream().map(Part::of).toList();
    }

    private static String text(MappedClass model) {
        return String.join(", ", key(model).stream().map(Part::text).toList());
    }
}
