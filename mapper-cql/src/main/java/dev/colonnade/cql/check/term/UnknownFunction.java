package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.function.NativeFunctions;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.UserFunction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is said of a function that does not exist. */
final class UnknownFunction {
    private UnknownFunction() {}

    static Resolution refuse(FunctionName name, Keyspace keyspace, CassandraVersion version) {
        Set<Identifier> declared = new TreeSet<>();
        if (name.keyspace().isEmpty() || name.keyspace().equals(keyspace.name())) {
            keyspace.functions().stream().map(UserFunction::name).forEach(declared::add);
        }
        Set<Identifier> known = new TreeSet<>(declared);
        if (name.mayBeNative()) {
            NativeFunctions.of(version).names().stream().map(Identifier::new).forEach(known::add);
        }
        List<String> near = NearMisses.of(new Identifier(name.name()), known);
        List<String> allowed =
                near.isEmpty() ? declared.stream().map(Identifier::cql).toList() : near;
        return new Resolution.Refused(
                CqlRule.UNKNOWN_FUNCTION,
                Optional.empty(),
                "There is no function " + name + " in Cassandra " + version.text() + " or in this keyspace",
                allowed.stream().map(function -> qualified(name, function)).toList(),
                near.isEmpty()
                        ? "call a function that exists, or create this one"
                        : "write " + qualified(name, near.get(0)));
    }

    private static String qualified(FunctionName written, String function) {
        return written.keyspace()
                .map(keyspace -> keyspace.cql() + "." + function)
                .orElse(function);
    }
}
