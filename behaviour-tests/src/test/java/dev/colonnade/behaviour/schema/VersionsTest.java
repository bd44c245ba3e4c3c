package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.ddl.KeyspaceOptionsReader;
import dev.colonnade.cql.ddl.SchemaProblem;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.oracle.CassandraRelease;
import dev.colonnade.oracle.Oracle;
import dev.colonnade.oracle.Refusal;
import dev.colonnade.runtime.MapperFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Of each statement of a schema, the code of each version of Cassandra says what our rules for that version say. */
@ParameterizedClass
@EnumSource
class VersionsTest {
    private static final Identifier KEYSPACE = new Identifier("versions");
    private static final String SIMPLE = "replication = {'class': 'SimpleStrategy', 'replication_factor': 1}";
    private static final Pattern NEW_IN_5_0 = Pattern.compile("vector<|USING 'sai'|StorageAttachedIndex|MASKED WITH");
    private static final int SEEDS = 3;
    private static final int STEPS = 20;
    private static final int ADDITIONS = 3;

    private final CassandraVersion version;
    private final Oracle oracle;
    private final List<String> executed = new ArrayList<>();

    VersionsTest(CassandraVersion version) {
        this.version = version;
        this.oracle = Oracle.shared(CassandraRelease.valueOf(version.name()));
    }

    @Test
    void mappersAreCreatedWhereTheVersionHasWhatTheyNeed() throws Exception {
        int refusing = 0;
        List<Class<?>> mappers = mappers();
        for (Class<?> mapper : mappers) {
            createKeyspace(SIMPLE);
            List<String> refused = MapperFactory.schema(mapper).stream()
                    .filter(statement -> !isAccepted(statement))
                    .toList();
            if (version == CassandraVersion.V4_1) {
                assertThat(executed).noneMatch(VersionsTest::isNewIn50);
            }
            // Behind a table that is refused, so are its indexes, of whatever kind.
            assertThat(refused.stream().limit(1)).allMatch(VersionsTest::isNewIn50);
            refusing += refused.isEmpty() ? 0 : 1;
        }
        assertThat(mappers).hasSizeGreaterThan(30);
        assertThat(refusing > 0).isEqualTo(version == CassandraVersion.V4_1);
    }

    private static boolean isNewIn50(String statement) {
        return NEW_IN_5_0.matcher(statement).find();
    }

    @Test
    void keyspacesAreCreatedAndAltered() {
        String network = "replication = {'class': 'NetworkTopologyStrategy', 'datacenter1': 1}";
        Keyspace expected = keyspace(network + " AND durable_writes = true");
        createKeyspace(network + " AND durable_writes = false");

        SchemaPlan plan = SchemaPlan.of(expected, keyspace(network + " AND durable_writes = false"));

        assertThat(plan.statements()).hasSize(1).allMatch(statement -> isAccepted(statement.cql()));
    }

    @Test
    void randomSchemasAreCreatedAndEvolved() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            RandomSchema random = new RandomSchema(seed, version);
            createKeyspace(SIMPLE);
            Keyspace schema = keyspace(SIMPLE);
            for (int step = 0; step < STEPS; step++) {
                Keyspace next = schema;
                for (int i = 0; i < ADDITIONS; i++) {
                    next = random.evolve(next);
                }
                SchemaPlan plan = SchemaPlan.of(next, schema);
                assertThat(plan.additions()).isEqualTo(plan.differences());
                assertThat(plan.statements()).extracting(Statement::cql).allMatch(this::isAccepted);
                schema = next;
            }
        }
    }

    private static Keyspace keyspace(String options) {
        return new Keyspace(
                Optional.of(KEYSPACE),
                true,
                Map.of(),
                Map.of(),
                List.of(),
                Optional.of(KeyspaceOptionsReader.read(options)));
    }

    private void createKeyspace(String options) {
        oracle.drop(KEYSPACE.name());
        executed.clear();
        assertThat(keyspace(options).definition().map(Statement::cql)).get().matches(this::isAccepted);
    }

    private boolean isAccepted(String statement) {
        List<SchemaProblem> problems = problems(statement);
        Optional<Refusal> refusal =
                oracle.schema(KEYSPACE.name(), List.of(statement)).get(0);
        assertThat(problems.isEmpty())
                .as("%s: %s\nour rules: %s\nthe server: %s", version, statement, problems, refusal)
                .isEqualTo(refusal.isEmpty());
        if (refusal.isEmpty()) {
            executed.add(statement);
        }
        return refusal.isEmpty();
    }

    private List<SchemaProblem> problems(String statement) {
        return new SchemaReader(version, Optional.of(KEYSPACE))
                .read(List.of(
                        new SchemaText("executed", String.join(";\n", executed)),
                        new SchemaText("statement", statement)))
                .problems();
    }

    /** All for which the compiler wrote a catalogue of queries. */
    private static List<Class<?>> mappers() throws IOException, URISyntaxException {
        Path classes = Path.of(VersionsTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> catalogues = Files.list(classes.resolve("META-INF/colonnade"))) {
            return catalogues
                    .<Class<?>>map(catalogue -> named(catalogue.getFileName().toString()))
                    .toList();
        }
    }

    private static Class<?> named(String canonical) {
        try {
            return Class.forName(canonical);
        } catch (ClassNotFoundException e) {
            return named(canonical.replaceFirst("\\.(\\w+)$", "\\$$1"));
        }
    }
}
