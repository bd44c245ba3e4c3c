package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Alterations;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.statement.SchemaStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares a user-defined type with the one that is there. */
final class UserTypeComparison {
    private UserTypeComparison() {}

    static List<Difference> compare(UserType expected, UserType type, FieldObstacle obstacle) {
        List<Difference> differences = new ArrayList<>();
        String name = expected.name().typeCql();
        for (Field field : expected.fields()) {
            Optional<Field> there = type.field(field.name());
            String fieldName = field.name().cql();
            if (there.isEmpty()) {
                differences.add(missing(field, expected, obstacle.of(type.name())));
            } else if (!field.type().canonical().equals(there.get().type().canonical())) {
                differences.add(new Difference(
                        Kind.FIELD_TYPE,
                        field.name(),
                        "The field " + fieldName + " of " + name + " is "
                                + there.get().type().cql() + " and not "
                                + field.type().cql(),
                        "expect " + there.get().type().cql() + ": the type of a field cannot change"));
            }
        }
        compareOrder(expected, type, differences);
        type.fields().stream()
                .filter(field -> expected.field(field.name()).isEmpty())
                .forEach(field -> differences.add(new Difference(
                        Kind.EXTRA_FIELD,
                        field.name(),
                        "The type " + name + " has a field " + field.name().cql() + " that is not expected",
                        "leave it: a field cannot be dropped")));
        return List.copyOf(differences);
    }

    private static Difference missing(Field field, UserType expected, Optional<String> obstacle) {
        String found = "The type " + expected.name().typeCql() + " has no field "
                + field.name().cql();
        if (obstacle.isPresent()) {
            return new Difference(
                    Kind.MISSING_FIELD,
                    field.name(),
                    found + ", and gets none: " + obstacle.get(),
                    "leave the field out, or put it into another type");
        }
        SchemaStatement addition = Alterations.addField(expected.name(), field);
        return new Difference(
                Kind.MISSING_FIELD,
                field.name(),
                found,
                "write " + addition.cql() + ", or name a field that is there",
                List.of(addition));
    }

    /** As it will be when the fields that are missing are added: at the end. */
    private static void compareOrder(UserType expected, UserType type, List<Difference> differences) {
        List<Identifier> wanted = expected.fields().stream().map(Field::name).toList();
        List<Identifier> there =
                type.fields().stream().map(Field::name).filter(wanted::contains).toList();
        List<Identifier> added = Stream.concat(there.stream(), wanted.stream().filter(name -> !there.contains(name)))
                .toList();
        if (!added.equals(wanted)) {
            differences.add(new Difference(
                    Kind.FIELD_ORDER,
                    expected.name(),
                    "The fields of " + expected.name().typeCql() + " are in the order " + list(added) + " and not "
                            + list(wanted),
                    "expect that order: new fields are behind the others"));
        }
    }

    private static String list(List<Identifier> names) {
        return names.stream().map(Identifier::cql).toList().toString();
    }
}
