package dev.colonnade.cql.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan between two schemas in which every kind of difference occurs. */
class SchemaPlanTest {
    private static final String EXPECTED = resource("expected.cql");
    private static final String ACTUAL = resource("actual.cql");
    private static final SchemaPlan PLAN = SchemaPlan.of(read(EXPECTED), read(ACTUAL));

    @Test
    void aPlanReadsAsAPersonWouldSignIt() {
        assertThat(PLAN.text()).isEqualTo(resource("plan.txt"));
        assertThat(PLAN).hasToString(PLAN.text());
        assertThat(PLAN.isDone()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MISSING_KEYSPACE")
    void everyKindOfDifferenceIsFound(Kind kind) {
        assertThat(PLAN.differences()).extracting(Difference::kind).contains(kind);
    }

    @Test
    void theStatementsLeaveDecisionsAndWarningsOnly() {
        Keyspace evolved = read(ACTUAL + ";\n"
                + String.join(
                        ";\n", PLAN.statements().stream().map(Statement::cql).toList()));
        SchemaPlan rest = SchemaPlan.of(read(EXPECTED), evolved);
        assertThat(rest.statements()).isEmpty();
        assertThat(rest.decisions()).isEqualTo(PLAN.decisions());
    }

    @Test
    void aKeyspaceThatIsMissingIsCreatedFirst() {
        SchemaPlan plan = SchemaPlan.ofMissing(read(EXPECTED));
        assertThat(plan.decisions()).isEmpty();
        assertThat(plan.differences().get(0).kind()).isEqualTo(Kind.MISSING_KEYSPACE);
        assertThat(plan.statements().get(0).cql())
                .isEqualTo("CREATE KEYSPACE IF NOT EXISTS media WITH replication ="
                        + " {'class': 'NetworkTopologyStrategy', 'east': '3'} AND durable_writes = false");
        String created = String.join(
                ";\n", plan.statements().stream().map(Statement::cql).toList());
        assertThat(SchemaPlan.of(read(EXPECTED), read("USE media;" + created)).differences())
                .isEmpty();
    }

    @Test
    void howToCreateAKeyspaceIsAPersonsToDecideIfItsOptionsAreNotSaid() {
        SchemaPlan plan = SchemaPlan.ofMissing(read("USE media; CREATE TABLE t (id int PRIMARY KEY)"));
        assertThat(plan.decisions()).extracting(Difference::found).containsExactly("There is no keyspace media");
        assertThat(plan.additions()).hasSize(1);
    }

    @Test
    void eachDifferenceIsOneOfThree() {
        Set<Difference> all = new HashSet<>(PLAN.additions());
        all.addAll(PLAN.decisions());
        all.addAll(PLAN.warnings());
        assertThat(all).containsExactlyInAnyOrderElementsOf(PLAN.differences());
        assertThat(Arrays.asList(Kind.values()))
                .allMatch(kind -> kind.effort().isEmpty() == kind.name().startsWith("EXTRA"));
    }

    @Test
    void aSchemaIsAsItself() {
        SchemaPlan plan = SchemaPlan.of(read(EXPECTED), read(EXPECTED));
        assertThat(plan.isDone()).isTrue();
        assertThat(plan.text())
                .isEqualTo("The schema of the keyspace media is as expected: 0 statements to run, 0 decisions to take,"
                        + " 0 warnings\n");
    }

    @Test
    void optionsAloneDoNotHaveToBeThereBeforeTheProgram() {
        Keyspace expected = read("CREATE TABLE t (id int PRIMARY KEY) WITH comment = 'new'");
        Keyspace actual = read("CREATE TABLE t (id int PRIMARY KEY) WITH comment = 'old'");
        assertThat(SchemaPlan.of(expected, actual).deployment())
                .containsExactly(
                        "Run the statements: the old program goes on with what they leave",
                        "Deploy the new program before or after: it can use both schemas");
        assertThat(SchemaPlan.of(expected, expected).deployment()).isEmpty();
    }

    @Test
    void aViewIsReadAsATable() {
        Keyspace actual = read("CREATE TABLE t (id int, k int, v int, PRIMARY KEY (id, k));"
                + " CREATE MATERIALIZED VIEW m AS SELECT id, k FROM t WHERE k IS NOT NULL AND id IS NOT NULL"
                + " PRIMARY KEY (k, id)");
        assertThat(SchemaPlan.of(read("CREATE TABLE m (id int, k int, PRIMARY KEY (k, id))"), actual)
                        .isDone())
                .isTrue();
        assertThat(SchemaPlan.of(read("CREATE TABLE m (id int, k int, v int, PRIMARY KEY (k, id))"), actual)
                        .decisions())
                .extracting(Difference::found)
                .containsExactly("The table m has no column v, and it is a materialized view");
    }

    private static Keyspace read(String text) {
        SchemaReading reading =
                new SchemaReader(CassandraVersion.V5_0).read(List.of(new SchemaText("schema.cql", text)));
        assertThat(reading.problems()).isEmpty();
        return reading.schema().keyspace();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SchemaPlanTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
