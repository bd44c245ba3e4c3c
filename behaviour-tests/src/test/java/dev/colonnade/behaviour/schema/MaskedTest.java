package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.SchemaException;
import dev.colonnade.behaviour.schema.People.Customer;
import dev.colonnade.behaviour.schema.People.CustomerMapper;
import dev.colonnade.cql.schema.plan.Difference;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.testing.CassandraTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns that are masked are created so, and compared. */
@CassandraTest
class MaskedTest {
    private static final AtomicInteger KEYSPACES = new AtomicInteger();
    private static final Customer ADA = new Customer(
            "books", "ada@example.org", "Ada", "1234567812345678", LocalDate.of(1815, 12, 10), List.of("poet"));

    private final CqlSession session;
    private final String keyspace = "masked" + KEYSPACES.incrementAndGet();

    MaskedTest(CqlSession session) {
        this.session = session;
    }

    @BeforeEach
    void createKeyspace() {
        session.execute("CREATE KEYSPACE " + keyspace
                + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
    }

    @AfterEach
    void dropKeyspace() {
        session.execute("DROP KEYSPACE " + keyspace);
    }

    private CustomerMapper build(SchemaAction action) {
        return Colonnade.builder(session)
                .keyspace(keyspace)
                .schemaAction(action)
                .build(CustomerMapper.class);
    }

    private SchemaPlan plan() {
        return Colonnade.builder(session).keyspace(keyspace).plan(CustomerMapper.class);
    }

    private void execute(String cql) {
        session.execute(cql.replace("$", keyspace + "."));
    }

    /** The function of a column, as the server has it. */
    private String mask(String column) {
        Row row = session.execute(
                        "SELECT function_name, function_argument_values FROM system_schema.column_masks"
                                + " WHERE keyspace_name = ? AND table_name = 'customer' AND column_name = ?",
                        keyspace,
                        column)
                .one();
        return row == null ? "" : row.getString(0) + Objects.requireNonNull(row.getList(1, String.class));
    }

    @Test
    void whoMayUnmaskReadsWhatWasWritten() {
        CustomerMapper mapper = build(SchemaAction.CREATE);
        mapper.customers().save(ADA);

        assertThat(mapper.customers().find("books", "ada@example.org")).contains(ADA);
        assertThat(mask("mail")).isEqualTo("mask_inner[1, 1]");
        assertThat(mask("name")).isEqualTo("mask_default[]");
        assertThat(mask("card")).isEqualTo("mask_inner[0, 4, #]");
        assertThat(mask("born")).isEqualTo("mask_null[]");
        assertThat(plan().differences()).isEmpty();
    }

    @Test
    void updateMasksWhatIsNotMaskedYet() {
        execute("CREATE TABLE $customer (shop text, mail text, name text, born date, notes list<text>,"
                + " PRIMARY KEY (shop, mail))");
        execute("INSERT INTO $customer (shop, mail, name) VALUES ('books', 'a@b.c', 'Ada')");
        assertThat(plan().statements())
                .extracting(Statement::cql)
                .containsExactly(
                        "ALTER TABLE customer ALTER mail MASKED WITH mask_inner(1, 1)",
                        "ALTER TABLE customer ALTER name MASKED WITH mask_default()",
                        "ALTER TABLE customer ADD card text MASKED WITH mask_inner(0, 4, '#')",
                        "ALTER TABLE customer ALTER born MASKED WITH mask_null()",
                        "ALTER TABLE customer ALTER notes MASKED WITH mask_replace(['none'])");

        CustomerMapper mapper = build(SchemaAction.UPDATE);

        assertThat(mapper.customers().find("books", "a@b.c"))
                .map(Customer::name)
                .contains("Ada");
        assertThat(mask("card")).isEqualTo("mask_inner[0, 4, #]");
        assertThat(plan().differences()).isEmpty();
    }

    @Test
    void noMaskGivesWayToAnother() {
        build(SchemaAction.CREATE);
        execute("ALTER TABLE $customer ALTER card MASKED WITH mask_null()");

        assertThatThrownBy(() -> build(SchemaAction.UPDATE))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("The column card of customer is masked with mask_null() and not with"
                        + " mask_inner(0, 4, '#')");
        assertThat(mask("card")).isEqualTo("mask_null[]");
    }

    @Test
    void aMaskThatOnlyTheServerHasStays() {
        build(SchemaAction.CREATE);
        execute("ALTER TABLE $customer ALTER shop MASKED WITH DEFAULT");

        build(SchemaAction.UPDATE);

        assertThat(plan().warnings())
                .extracting(Difference::found)
                .containsExactly("The column shop of customer is masked with mask_default(), which is not expected");
        assertThat(mask("shop")).isEqualTo("mask_default[]");
    }
}
