package dev.colonnade.cql.check.name;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.ServerKeyspaces;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The table that a statement names exists, and so does its keyspace (Cassandra: {@code Schema.validateTable}). Where
 * not all is known, one that is not known may exist.
 *
 * @since 0.1.0
 */
public final class Tables {
    private Tables() {}

    /**
     * Finds a table, and says so where there is none.
     *
     * @param name its name
     * @param schema what is known
     * @param findings where it is said
     * @return the table; empty if it is not known
     */
    public static Optional<Home> find(QualifiedName name, Schema schema, Findings findings) {
        if (name.keyspace().isEmpty()) {
            return find(name, schema.keyspace(), findings);
        }
        Name said = name.keyspace().get();
        Optional<Keyspace> keyspace = schema.keyspace(Optional.of(said.identifier()));
        if (keyspace.isEmpty()) {
            unknownKeyspace(said, schema, findings);
            return Optional.empty();
        }
        return find(name, keyspace.get(), findings);
    }

    private static Optional<Home> find(QualifiedName name, Keyspace keyspace, Findings findings) {
        Optional<Table> table = keyspace.table(name.name().identifier());
        if (table.isEmpty()) {
            unknownTable(name, keyspace, findings);
            return Optional.empty();
        }
        return Optional.of(new Home(keyspace, table.get()));
    }

    private static void unknownKeyspace(Name name, Schema schema, Findings findings) {
        boolean exists = ServerKeyspaces.contain(name.identifier());
        List<Identifier> known = new ArrayList<>(schema.others().keySet());
        schema.keyspace().name().ifPresent(known::add);
        say(
                findings,
                schema.complete() && !exists,
                CqlRule.UNKNOWN_KEYSPACE,
                name.range(),
                "keyspace " + name.cql(),
                exists ? List.of() : NearMisses.of(name.identifier(), known),
                known);
    }

    private static void unknownTable(QualifiedName name, Keyspace keyspace, Findings findings) {
        String place =
                keyspace.name().map(known -> " in the keyspace " + known.cql()).orElse("");
        say(
                findings,
                keyspace.complete(),
                CqlRule.UNKNOWN_TABLE,
                name.name().range(),
                "table " + name.name().cql() + place,
                NearMisses.of(name.name().identifier(), keyspace.tables().keySet()),
                keyspace.tables().keySet());
    }

    private static void say(
            Findings findings,
            boolean sure,
            CqlRule rule,
            TextRange range,
            String what,
            List<String> near,
            Collection<Identifier> known) {
        if (sure) {
            List<String> all = known.stream().sorted().map(Identifier::cql).toList();
            findings.error(
                    rule,
                    range,
                    "There is no " + what,
                    near.isEmpty() ? all : near,
                    NearMisses.fix(near, "name one that exists"));
        } else {
            String fix = near.isEmpty() ? "declare it, or check the name" : "declare it, or write " + near.get(0);
            findings.warning(rule, range, "Nothing is known of the " + what, near, fix);
        }
    }
}
