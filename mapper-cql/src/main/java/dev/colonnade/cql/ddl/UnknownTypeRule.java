package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A user-defined type was created before, in the keyspace of what uses it (CQL3Type.Raw.RawUT). */
final class UnknownTypeRule {
    private UnknownTypeRule() {}

    static void check(TypeName name, Step step) {
        name.userTypes().forEach(type -> check(type, step));
    }

    /** What looks like a type of the server is one that was meant, if no type of the user is nearer. */
    private static void refuseUnknown(QualifiedName name, Identifier type, Step step) {
        List<String> known = step.keyspace().types().keySet().stream()
                .map(Identifier::typeCql)
                .sorted()
                .toList();
        Stream<String> natives = Stream.of(NativeType.values()).map(NativeType::cql);
        List<String> near = NearMisses.of(
                type.typeCql(), Stream.concat(known.stream(), natives).toList());
        step.refuse(
                CqlRule.SCHEMA_UNKNOWN_TYPE,
                name.range(),
                "There is no type " + type.typeCql() + " at this point",
                near.isEmpty() ? known : near,
                NearMisses.fix(near, "create the type " + type.typeCql() + " before it is used, or name another type"));
    }

    private static void check(QualifiedName name, Step step) {
        Identifier type = name.name().identifier();
        Optional<Identifier> keyspace = name.keyspace().map(Name::identifier);
        if (keyspace.isPresent()
                && step.keyspace().name().isPresent()
                && !keyspace.equals(step.keyspace().name())) {
            step.refuse(
                    CqlRule.SCHEMA_UNKNOWN_TYPE,
                    name.range(),
                    "The type " + name.cql() + " is of another keyspace, and a type is used in its own one only",
                    "create a type " + type.typeCql() + " in the keyspace "
                            + step.keyspace().name().get().cql());
        } else if (!step.keyspace().types().containsKey(type)
                && !step.keyspace().isDoubtful(type)) {
            refuseUnknown(name, type, step);
        }
    }
}
