package dev.colonnade.cql.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.oracle.CassandraRelease;
import dev.colonnade.oracle.Oracle;
import dev.colonnade.oracle.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts statements to the reader of schemas and to the server, after some that make a schema. */
final class SchemaRules {
    private static final String KEYSPACE = "schema_rules";
    private static final String CREATE =
            "CREATE KEYSPACE schema_rules WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}";
    private static final List<String> SCHEMA = List.of(
            "CREATE TYPE address (street text, city text)",
            "CREATE TYPE loose (tags list<text>)",
            "CREATE TYPE shift (starts time, lasts duration)",
            "CREATE TABLE videos (id uuid, day date, part int, title text, year int, data blob, tags set<text>,"
                    + " words frozen<list<text>>, ratings map<text, int>, home address, work frozen<address>,"
                    + " breaks list<duration>, name text STATIC, PRIMARY KEY ((id, day), part))",
            "CREATE TABLE studios (id int PRIMARY KEY, name text, since int)",
            "CREATE TABLE views (id int PRIMARY KEY, seen counter)",
            "CREATE TABLE homes (place frozen<address> PRIMARY KEY, price int)",
            "CREATE TABLE old (id int, part int, value text, PRIMARY KEY (id, part)) WITH COMPACT STORAGE",
            "CREATE INDEX videos_title ON videos (title)",
            "CREATE MATERIALIZED VIEW studios_by_name AS SELECT * FROM studios WHERE id IS NOT NULL AND name IS NOT NULL"
                    + " PRIMARY KEY (name, id)",
            "CREATE FUNCTION plus (a int, b int) CALLED ON NULL INPUT RETURNS int LANGUAGE java AS $$ return a; $$",
            "CREATE AGGREGATE total (int) SFUNC plus STYPE int INITCOND 0");

    /** The versions whose server has the schema. */
    private static final Set<CassandraVersion> PREPARED = EnumSet.noneOf(CassandraVersion.class);

    private SchemaRules() {}

    /** Both accept the statement, whatever the version. */
    static void holds(String cql) {
        for (CassandraVersion version : CassandraVersion.values()) {
            holds(version, cql);
        }
    }

    /** Both accept the statement. */
    static void holds(CassandraVersion version, String cql) {
        assertThat(findings(version, cql)).as("%s: %s", version, cql).isEmpty();
        assertThat(server(version, cql)).as("%s: %s", version, cql).isEmpty();
    }

    /** Both refuse the statement, whatever the version, and the reader for one reason only. */
    static void breaks(CqlRule rule, String cql, String underlined) {
        for (CassandraVersion version : CassandraVersion.values()) {
            breaks(version, rule, cql, underlined);
        }
    }

    /** Both refuse the statement, and the reader for one reason only. */
    static void breaks(CassandraVersion version, CqlRule rule, String cql, String underlined) {
        List<Finding> findings = findings(version, cql);
        assertThat(findings).as("%s: %s", version, cql).hasSize(1);
        assertThat(findings.get(0).rule()).as("%s: %s", version, cql).isEqualTo(rule);
        assertThat(findings.get(0).range().of(cql)).as("%s: %s", version, cql).isEqualTo(underlined);
        assertThat(server(version, cql)).as("%s: %s", version, cql).isPresent();
    }

    /** The only thing that the reader finds in a statement for Cassandra 5.0. */
    static Finding finding(String cql) {
        List<Finding> findings = findings(cql);
        assertThat(findings).as(cql).hasSize(1);
        return findings.get(0);
    }

    /** What the reader finds in statements for Cassandra 5.0. */
    static List<Finding> findings(String cql) {
        return findings(CassandraVersion.V5_0, cql);
    }

    private static List<Finding> findings(CassandraVersion version, String cql) {
        List<SchemaText> texts = new ArrayList<>();
        texts.add(new SchemaText("schema.cql", String.join(";\n", SCHEMA)));
        texts.add(new SchemaText("statement.cql", cql));
        SchemaReading reading = new SchemaReader(version, Optional.of(new Identifier(KEYSPACE))).read(texts);
        assertThat(reading.problems()).noneMatch(problem -> problem.text().equals(texts.get(0)));
        return reading.problems().stream().map(SchemaProblem::finding).toList();
    }

    private static Optional<Refusal> server(CassandraVersion version, String cql) {
        Oracle oracle = Oracle.shared(CassandraRelease.valueOf(version.name()));
        if (PREPARED.add(version)) {
            List<String> statements = new ArrayList<>(List.of(CREATE));
            statements.addAll(SCHEMA);
            assertThat(oracle.schema(KEYSPACE, statements)).containsOnly(Optional.empty());
        }
        return oracle.attempt(KEYSPACE, cql);
    }
}
