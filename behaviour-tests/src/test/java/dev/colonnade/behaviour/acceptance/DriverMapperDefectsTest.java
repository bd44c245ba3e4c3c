package dev.colonnade.behaviour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Defects of the driver's mapper that cannot be reproduced here. Those that have their tests elsewhere:
 *
 * <ul>
 *   <li>the default keyspace and profile are lost, a DAO that failed is kept for ever, the type of a DAO for another
 *       table is looked for under that table's name: {@code FactoriesTest}
 *   <li>updates are never idempotent: {@code WriteTest.onlyStatementsThatMayBeRepeatedAreIdempotent}
 *   <li>whether a write was applied is told by the number of columns: {@code ConditionalWritesTest.nothingButAKey}
 *   <li>a stream of a stage blocks a thread of the driver: {@code ReadTest.aStreamOfAStageCanBeReadOnTheDriversThread}
 *   <li>statements stay stale after ALTER TYPE: {@code TypesTest.aTypeThatGotAFieldStillReadsAndWrites}
 *   <li>what the compiler is to tell: a class of the same name in the processor's tests, and {@code KotlinTest}
 * </ul>
 *
 * <p>There are no query providers: what they do is written in default methods, whose mistakes javac tells where they
 * are.
 */
@CassandraTest
class DriverMapperDefectsTest {
    private final BoxDao dao;

    DriverMapperDefectsTest(CqlSession session) {
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(AcceptanceMapper.class)
                .boxes();
    }

    @Test
    void aRecordWhoseKeyIsNotFirstKeepsItsValues() {
        Box box = new Box("label", "id", List.of(new Box.Thing("name")));
        dao.save(box);
        assertThat(dao.find("id")).contains(box);
        assertThat(dao.find("label")).isEmpty();
    }

    @Test
    void aNullAmongObjectsIsRefusedByTheNameOfTheirColumn() {
        Box box = new Box("label", "null", Arrays.asList(new Box.Thing("name"), null));
        assertThatThrownBy(() -> dao.save(box))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("things");
        assertThat(dao.find("null")).isEmpty();
    }
}
