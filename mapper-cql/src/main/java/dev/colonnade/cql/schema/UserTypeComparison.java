package dev.colonnade.cql.schema;

import dev.colonnade.cql.schema.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a user-defined type with the one that is there. */
final class UserTypeComparison {
    private UserTypeComparison() {}

    static List<Difference> compare(UserType expected, UserType type) {
        List<Difference> differences = new ArrayList<>();
        String name = expected.name().typeCql();
        for (Field field : expected.fields()) {
            Optional<Field> there = type.field(field.name());
            String fieldName = field.name().cql();
            if (there.isEmpty()) {
                differences.add(new Difference(
                        Kind.MISSING_FIELD,
                        field.name(),
                        "The type " + name + " has no field " + fieldName,
                        "write ALTER TYPE " + name + " ADD " + fieldName + " "
                                + field.type().cql() + ", or name a field that is there"));
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
        return List.copyOf(differences);
    }
}
