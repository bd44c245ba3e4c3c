package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Alterations;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.statement.SchemaStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a keyspace itself, and finds the tables and types in it that are not expected. */
final class KeyspaceComparison {
    private KeyspaceComparison() {}

    /** There is none of its name. How to create it is known if its options are. */
    static Difference missing(Keyspace expected) {
        Identifier name = expected.name().orElseThrow();
        return new Difference(
                Kind.MISSING_KEYSPACE,
                name,
                "There is no keyspace " + name.cql(),
                "name a keyspace that is there",
                expected.definition().map(List::<SchemaStatement>of).orElse(List.of()));
    }

    /** What is not known of one of the two, a keyspace without a name among it, is no difference. */
    static List<Difference> options(Keyspace expected, Keyspace actual) {
        Optional<Identifier> name = actual.name().or(expected::name);
        if (name.isEmpty() || expected.options().isEmpty() || actual.options().isEmpty()) {
            return List.of();
        }
        KeyspaceOptions options = expected.options().get();
        KeyspaceOptions there = actual.options().get();
        return Stream.concat(
                        replication(name.get(), options, there).stream(),
                        durableWrites(name.get(), options, there).stream())
                .toList();
    }

    private static Optional<Difference> replication(Identifier name, KeyspaceOptions options, KeyspaceOptions there) {
        if (options.hasReplicationOf(there)) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                Kind.REPLICATION,
                name,
                "The replication of the keyspace " + name.cql() + " is " + there.replicationCql() + " and not "
                        + options.replicationCql(),
                "expect the replication that is there"));
    }

    private static Optional<Difference> durableWrites(Identifier name, KeyspaceOptions options, KeyspaceOptions there) {
        boolean actual = there.durableWrites().orElse(true);
        return options.durableWrites()
                .filter(said -> said != actual)
                .map(said -> new Difference(
                        Kind.OPTIONS,
                        name,
                        "The keyspace " + name.cql() + " has durable_writes = " + actual + " and not " + said,
                        "expect what is there",
                        List.of(Alterations.setDurableWrites(name, said))));
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
