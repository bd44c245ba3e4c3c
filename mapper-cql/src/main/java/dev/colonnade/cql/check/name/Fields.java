package dev.colonnade.cql.check.name;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.type.UdtType;
import java.util.List;
import java.util.Optional;

/**
 * A field that a statement names is one of its user-defined type (Cassandra: {@code UserType.fieldPosition}).
 *
 * @since 0.1.0
 */
public final class Fields {
    private Fields() {}

    /**
     * Finds a field, and says so where there is none.
     *
     * @param name the name
     * @param type the type
     * @param scope the keyspace of the type, and where it is said
     * @return the field; empty if the type has none of this name, or nothing is known of the type
     */
    public static Optional<Field> find(Name name, UdtType type, Scope scope) {
        Optional<UserType> known = scope.keyspace().type(type.name());
        Optional<Field> field = known.flatMap(fields -> fields.field(name.identifier()));
        if (known.isPresent() && field.isEmpty()) {
            unknown(name, known.get(), scope.findings());
        }
        return field;
    }

    /**
     * Says that a type has no field of a name.
     *
     * @param name the name
     * @param type the type
     * @param findings where it is said
     */
    public static void unknown(Name name, UserType type, Findings findings) {
        List<Identifier> fields = type.fields().stream().map(Field::name).toList();
        List<String> near = NearMisses.of(name.identifier(), fields);
        findings.error(
                CqlRule.UNKNOWN_FIELD,
                name.range(),
                "The type " + type.name().typeCql() + " has no field " + name.cql(),
                near.isEmpty() ? fields.stream().map(Identifier::cql).toList() : near,
                NearMisses.fix(near, "name a field of the type"));
    }
}
