package dev.colonnade.behaviour.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.entities.Shapes.Bean;
import dev.colonnade.behaviour.entities.Shapes.Broad;
import dev.colonnade.behaviour.entities.Shapes.Crud;
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
    private final ShapesMapper mapper;
    private final ShapesDao dao;

    ShapesTest(CqlSession session) {
        this.session = session;
        this.mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(ShapesMapper.class);
        this.dao = mapper.shapes();
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
    void aDaoInheritsItsMethodsWithTheirTypes() {
        Crud<Broad, String> broads = mapper.broads();
        Broad broad = new Broad(
                "inherited",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        broads.save(broad);
        assertThat(broads.find("inherited")).contains(broad);
        broads.remove(broad);
        assertThat(broads.isThere("inherited")).isFalse();
    }

    @Test
    void manyColumnsAreWrittenInSeveralSteps() {
        Broad saved = new Broad(
                "id", "s1", "s2", "s3", "s4", "s5", "s6", null, "s8", "s9", "s10", "s11", "s12", "s13", null, "s15",
                "s16", "s17", "s18", "s19", "s20", null, "s22", "s23", "s24", "s25", "s26", "s27", null, "s29", "s30",
                "s31", "s32", "s33", "s34", null, "s36", "s37", "s38", "s39", "s40", "s41", null, "s43", "s44", "s45",
                "s46", "s47", "s48", null, "s50", "s51", "s52", "s53", "s54", "s55", null, "s57", "s58", "s59", "s60");
        Broad updated = new Broad(
                "id", "u1", "u2", "u3", "u4", "u5", "u6", null, "u8", "u9", "u10", "u11", "u12", "u13", null, "u15",
                "u16", "u17", "u18", "u19", "u20", null, "u22", "u23", "u24", "u25", "u26", "u27", null, "u29", "u30",
                "u31", "u32", "u33", "u34", null, "u36", "u37", "u38", "u39", "u40", "u41", null, "u43", "u44", "u45",
                "u46", "u47", "u48", null, "u50", "u51", "u52", "u53", "u54", "u55", null, "u57", "u58", "u59", "u60");

        dao.save(saved);
        assertThat(dao.broad("id")).contains(saved);
        dao.update(updated);
        assertThat(dao.broad("id")).contains(updated);
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
