package dev.colonnade.behaviour.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@CassandraTest
class NamingTest {
    private static final PostalAddress HOME = new PostalAddress("Elm Street", "t");

    private final CqlSession session;
    private final NamingDao dao;

    NamingTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(NamingMapper.class)
                .names();
    }

    @Test
    void namesKeepTheirCaseInTheSchemaInStatementsAndInRows() {
        Select select = new Select("1", 2, "books", HOME, List.of(HOME, HOME), "g", null);
        dao.save(select);
        assertThat(dao.find("1", 2)).contains(select);
        assertThat(dao.street("1", 2)).contains("Elm Street");

        Select changed = new Select("1", 2, "films", HOME, List.of(), "g", null);
        dao.update(changed);
        assertThat(dao.find("1", 2)).contains(changed);

        dao.remove(changed);
        assertThat(dao.find("1", 2)).isEmpty();
        assertThat(columns("Select")).containsExactlyInAnyOrder("orderId", "token", "order", "shipTo", "from", "group");
    }

    @Test
    void reservedWordsAreNames() {
        Order order = new Order("1", HOME, 3);
        dao.save(order);

        assertThat(dao.order("1")).contains(order);
        assertThat(columns("order")).containsExactlyInAnyOrder("order_id", "using", "limit");
    }

    private List<String> columns(String table) {
        return session
                .getMetadata()
                .getKeyspace(session.getKeyspace().orElseThrow())
                .flatMap(keyspace -> keyspace.getTable(CqlIdentifier.fromInternal(table)))
                .orElseThrow()
                .getColumns()
                .keySet()
                .stream()
                .map(CqlIdentifier::asInternal)
                .toList();
    }
}
