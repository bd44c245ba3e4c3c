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
        List<String> near = near(name, keyspace, version);
        return new Resolution.Refused(
                CqlRule.UNKNOWN_FUNCTION,
                Optional.empty(),
                "There is no function " + name + " in Cassandra " + version.text() + " or in this keyspace",
                near.isEmpty() ? names(name, declared(name, keyspace)) : near,
                NearMisses.fix(near, "call a function that exists, or create this one"));
    }

    /** The names of functions that look like one, the nearest first. */
    static List<String> near(FunctionName name, Keyspace keyspace, CassandraVersion version) {
        Set<Identifier> known = declared(name, keyspace);
        if (name.mayBeNative()) {
            NativeFunctions.of(version).names().stream().map(Identifier::new).forEach(known::add);
        }
        return names(name, NearMisses.of(new Identifier(name.name()), known));
    }

    private static Set<Identifier> declared(FunctionName name, Keyspace keyspace) {
        Set<Identifier> declared = new TreeSet<>();
        if (name.keyspace().isEmpty() || name.keyspace().equals(keyspace.name())) {
            keyspace.functions().stream().map(UserFunction::name).forEach(declared::add);
        }
        return declared;
    }

    private static List<String> names(FunctionName written, Set<Identifier> functions) {
        return names(written, functions.stream().map(Identifier::cql).toList());
    }

    /** With the keyspace, if it is written. */
    private static List<String> names(FunctionName written, List<String> functions) {
        String keyspace = written.keyspace().map(name -> name.cql() + ".").orElse("");
        return functions.stream().map(function -> keyspace + function).toList();
    }
}
