package dev.colonnade.behaviour.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.entities.Shapes.Bean;
import dev.colonnade.behaviour.entities.Shapes.Fields;
import dev.colonnade.behaviour.entities.Shapes.Immutable;
import dev.colonnade.behaviour.entities.Shapes.Reserved;
import dev.colonnade.behaviour.entities.Shapes.ShapesDao;
import dev.colonnade.behaviour.entities.Shapes.ShapesMapper;
import dev.colonnade.behaviour.entities.Shapes.Size;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@CassandraTest
class ShapesTest {
    private final CqlSession session;
    private final ShapesDao dao;

    ShapesTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(ShapesMapper.class)
                .shapes();
    }

    @Test
    void aBeanWithASuperclassIsSetByItsSetters() {
        Bean bean = new Bean();
        bean.setId("id");
        bean.setName("name");
        bean.setActive(true);
        dao.save(bean);

        Bean read = dao.bean("id").orElseThrow();

        assertThat(read).usingRecursiveComparison().isEqualTo(bean);
        assertThat(read.cached()).isEqualTo(7);
        assertThat(read.derived()).isEqualTo("derived");
        assertThat(columns("bean")).containsExactlyInAnyOrder("id", "name", "active");
    }

    @Test
    void anImmutableClassIsMadeByTheNamesOfItsConstructorsParameters() {
        dao.save(new Immutable("third", "first", "second"));

        Immutable read = dao.immutable("first").orElseThrow();

        assertThat(read.getSecond()).isEqualTo("second");
        assertThat(read.third()).isEqualTo("third");
        assertThat(columns("immutable")).containsExactlyInAnyOrder("first", "second", "Third One");
    }

    @Test
    void fieldsAreReadAndSetThemselves() {
        Fields fields = new Fields("id");
        fields.one = "one";
        fields.size = new Size();
        fields.size.width = 3;
        dao.save(fields);

        assertThat(dao.fields("id").orElseThrow()).usingRecursiveComparison().isEqualTo(fields);
    }

    @Test
    void anyNameCanBeAColumn() {
        Reserved reserved = new Reserved("order", "token", "values", "entity", "row", 5, null, "camel");
        dao.save(reserved);

        assertThat(dao.reserved("order", "token")).contains(reserved);
        assertThat(dao.camelCase("order", "token")).contains("camel");
        assertThat(columns("Select")).contains("from", "token", "camelCase");
    }

    private List<String> columns(String table) {
        return session.execute(
                        "SELECT column_name FROM system_schema.columns WHERE keyspace_name = ? AND table_name = ?",
                        session.getKeyspace().orElseThrow().asInternal(),
                        table)
                .map(row -> row.getString(0))
                .all();
    }
}
