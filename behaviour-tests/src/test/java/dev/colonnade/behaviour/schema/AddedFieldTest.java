package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.plan.Difference;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.runtime.schema.LiveSchema;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a server does when a type gets a field while it stands in keys, indexes and vectors, and what a plan makes of
 * it.
 */
@CassandraTest
@Timeout(60)
class AddedFieldTest {
    private static final Identifier KEYSPACE = new Identifier("added_field");
    private static final String ADDITION = "ALTER TYPE place ADD zip int";

    private final CqlSession session;

    AddedFieldTest(CqlSession session) {
        this.session = session;
    }

    @BeforeEach
    void create() {
        session.execute("CREATE KEYSPACE added_field WITH replication = {'class': 'SimpleStrategy',"
                + " 'replication_factor': 1}");
        session.execute("CREATE TYPE added_field.place (street text, number int)");
    }

    @AfterEach
    void drop() {
        session.execute("DROP KEYSPACE added_field");
    }

    private void execute(String cql) {
        session.execute(cql.replace("$", "added_field."));
    }

    private int rows(String cql) {
        return session.execute(cql.replace("$", "added_field.")).all().size();
    }

    /** Of the type with one more field. */
    private SchemaPlan plan() {
        Keyspace type = new SchemaReader(CassandraVersion.V5_0, Optional.of(KEYSPACE))
                .read(List.of(new SchemaText("schema.cql", "CREATE TYPE place (street text, number int, zip int)")))
                .schema()
                .keyspace();
        return SchemaPlan.of(type, LiveSchema.read(session, KEYSPACE));
    }

    private void assertIsLeft(String obstacle) {
        assertThat(plan().statements()).isEmpty();
        assertThat(plan().decisions())
                .extracting(Difference::found)
                .containsExactly("The type place has no field zip, and gets none: " + obstacle);
    }

    @Test
    void rowsAreFoundByClusteringColumnsAsBefore() {
        execute("CREATE TABLE $visits (id int, at frozen<place>, route frozen<list<frozen<place>>>,"
                + " PRIMARY KEY (id, at, route)) WITH CLUSTERING ORDER BY (at DESC, route ASC)");
        execute("INSERT INTO $visits (id, at, route) VALUES (1, {street: 'a', number: 2}, [{street: 'b'}])");

        assertThat(plan().statements()).extracting(Statement::cql).containsExactly(ADDITION);
        execute("ALTER TYPE $place ADD zip int");

        String old = "SELECT * FROM $visits WHERE id = 1 AND at = {street: 'a', number: 2, zip: null}"
                + " AND route = [{street: 'b', number: null, zip: null}]";
        assertThat(rows(old)).isEqualTo(1);
        execute("INSERT INTO $visits (id, at, route) VALUES (1, {street: 'a', number: 2, zip: null}, [{street: 'b'}])");
        assertThat(rows("SELECT * FROM $visits")).isEqualTo(1);
        execute("INSERT INTO $visits (id, at, route) VALUES (1, {street: 'a', number: 2, zip: 3}, [{street: 'b'}])");
        assertThat(rows("SELECT * FROM $visits")).isEqualTo(2);
        assertThat(rows(old)).isEqualTo(1);
    }

    @Test
    void theServerRefusesItInAPartitionKey() {
        execute("CREATE TABLE $visits (id int PRIMARY KEY, at frozen<place>)");
        execute("CREATE MATERIALIZED VIEW $visits_at AS SELECT * FROM $visits WHERE at IS NOT NULL AND id IS NOT NULL"
                + " PRIMARY KEY (at, id)");

        assertIsLeft("it is in the partition key of visits_at");
        assertThatThrownBy(() -> execute("ALTER TYPE $place ADD zip int"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("the type is being used in partition key by the following tables");
    }

    @Test
    void anIndexWouldNotFindWhatWasWrittenBefore() throws InterruptedException {
        execute("CREATE TABLE $visits (id int PRIMARY KEY, at frozen<place>)");
        execute("CREATE CUSTOM INDEX by_place ON $visits (at) USING 'sai'");
        execute("INSERT INTO $visits (id, at) VALUES (1, {street: 'a', number: 2})");
        String byPlace = "SELECT * FROM $visits WHERE at = {street: 'a', number: 2}";
        assertThat(rows(byPlace)).isEqualTo(1);

        assertIsLeft("it is in the index by_place of visits");
        execute("ALTER TYPE $place ADD zip int");
        assertThat(rows(byPlace)).isZero();

        execute("DROP INDEX $by_place");
        execute("INSERT INTO $visits (id, at) VALUES (1, {street: 'a', number: 2})");
        execute("CREATE CUSTOM INDEX by_place ON $visits (at) USING 'sai'");
        awaitIndex();
        assertThat(rows(byPlace)).isEqualTo(1);
    }

    private void awaitIndex() throws InterruptedException {
        while (rows("SELECT * FROM system.\"IndexInfo\" WHERE table_name = 'added_field'") == 0) {
            Thread.sleep(50);
        }
    }

    @Test
    void aVectorWouldNotHaveIt() {
        execute("CREATE TABLE $visits (id int PRIMARY KEY, route vector<frozen<place>, 1>)");

        assertIsLeft("it is in the vector route of visits");
        execute("ALTER TYPE $place ADD zip int");
        assertThatThrownBy(() -> execute("INSERT INTO $visits (id, route) VALUES (1, [{street: 'a', zip: 2}])"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("Unknown field 'zip'");
    }
}
