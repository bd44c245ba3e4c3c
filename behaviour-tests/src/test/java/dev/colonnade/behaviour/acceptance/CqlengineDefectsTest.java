package dev.colonnade.behaviour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Batch;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import org.junit.jupiter.api.Test;

/**
 * Defects of cqlengine that cannot be reproduced here. Those that have their tests elsewhere:
 *
 * <ul>
 *   <li>an entry of a map is removed without the whole key of its row, or not at all if its values are bytes:
 *       {@link ChangesTest}
 *   <li>a null has another time of writing than the values beside it, or is sent by the property's name and not the
 *       column's; a time to live or a time of writing of zero is ignored; options stay on the object:
 *       {@link WritesTest}
 *   <li>a condition is dropped where there is no row, or holds for a part of a change only, or cannot ask for one of
 *       several numbers: {@link ConditionalWritesTest}
 *   <li>a comparison with null is sent: {@code WriteTest.aNullThatWhereComparesToIsRefusedBeforeItIsSent}
 *   <li>what was read in part is saved and lost, or has defaults where columns were not read: such an entity does not
 *       compile, by {@code ResultColumnsRuleTest.aColumnThatIsMissing}; another class cannot be written, by
 *       {@code EntityParameterRuleTest.aWriteTakesAnEntity}
 *   <li>rows of another subclass end a query: {@code DiscriminatorTest.aDiscriminatorInTheKeyRestrictsTheStatement} and
 *       {@code DiscriminatorRulesTest}
 *   <li>the first row is found by reading ten thousand: {@code ReadsTest.theLast}
 * </ul>
 *
 * <p>Unknown attributes do not compile in Java, and there are no query objects to compare.
 */
@CassandraTest
class CqlengineDefectsTest extends StoredSheet {
    CqlengineDefectsTest(Cassandra cassandra, CqlSession own) {
        super(cassandra, own);
    }

    @Test
    void anInsertUnderAConditionWritesItsNullsUnderTheSame() {
        assertThat(dao.create(sheet.titled(null))).isFalse();
        assertThat(statements.requests()).isOne();
        assertThat(stored()).isEqualTo(sheet);
    }

    @Test
    void whatIsWrittenAfterABatchIsNotInIt() {
        Batch batch = Batch.logged(statements.session()).add(dao.saving(sheet.titled("in the batch")));
        assertThat(stored()).isEqualTo(sheet);
        batch.execute();
        dao.change(sheet.titled("in the batch"), sheet.titled("after it"));
        assertThat(stored()).isEqualTo(sheet.titled("after it"));
    }
}
