package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ComputedOutcomeRuleTest {
    private static final String VIDEO = """
@Entity record Video(@PartitionKey UUID id, String title, @Computed("writetime(title)") Long written) {}
""";

    @Test
    void theRowThatStoodInTheWay() {
        assertErrors(VIDEO, """
@Dao interface VideoDao {
    // error: [computed-outcome] VideoDao.create(Video) returns the row that stood in the way, which has no value for Video.written, a @Computed property
    @Insert(ifNotExists = true) Lwt<Video> create(Video video);
}
""").inFull("""
[computed-outcome] VideoDao.create(Video) returns the row that stood in the way, which has no value for Video.written, a @Computed property
  Fix: return boolean, and select the row afterwards, or return a class without written
  See docs/errors/computed-outcome.md
""");
    }

    @Test
    void whetherItWasApplied() {
        assertCompiles(VIDEO, """
@Dao interface VideoDao {
    @Insert(ifNotExists = true) boolean create(Video video);
    @Update(ifExists = true) Lwt<Video> change(Video video);
}
""");
    }
}
