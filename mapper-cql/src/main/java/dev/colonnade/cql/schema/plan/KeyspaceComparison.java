package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Alterations;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a keyspace itself, and finds the tables and types in it that are not expected. */
final class KeyspaceComparison {
    private KeyspaceComparison() {}

    /** What is not known of one of the two, a keyspace without a name among it, is no difference. */
    static List<Difference> options(Keyspace expected, Keyspace actual) {
        Optional<KeyspaceOptions> there = actual.options();
        return expected.options().stream()
                .filter(options -> there.isPresent() && !options.agreesWith(there.get()))
                .filter(options -> actual.name().or(expected::name).isPresent())
                .map(options -> difference(expected, actual, options, there.get()))
                .toList();
    }

    private static Difference difference(
            Keyspace expected, Keyspace actual, KeyspaceOptions options, KeyspaceOptions there) {
        Identifier name = actual.name().or(expected::name).orElseThrow();
        return new Difference(
                Kind.KEYSPACE_OPTIONS,
                name,
                "The keyspace " + name.cql() + " has replication " + there.replication() + " and durable_writes "
                        + there.durableWrites(),
                "expect that, and not " + Alterations.setOptions(name, options).cql());
    }

    static List<Difference> extras(Keyspace expected, Keyspace actual) {
        Stream<Difference> tables = others(
                        actual.tables().keySet(), expected.tables().keySet())
                .map(name -> new Difference(
                        Kind.EXTRA_TABLE,
                        name,
                        "The keyspace has a table " + name.cql() + " that is not expected",
                        "drop it when nothing uses it"));
        Stream<Difference> types = others(
                        actual.types().keySet(), expected.types().keySet())
                .map(name -> new Difference(
                        Kind.EXTRA_TYPE,
                        name,
                        "The keyspace has a type " + name.typeCql() + " that is not expected",
                        "drop it when nothing uses it"));
        return Stream.concat(tables, types).toList();
    }

    private static Stream<Identifier> others(Set<Identifier> actual, Set<Identifier> expected) {
        return actual.stream().filter(name -> !expected.contains(name)).sorted();
    }
}
