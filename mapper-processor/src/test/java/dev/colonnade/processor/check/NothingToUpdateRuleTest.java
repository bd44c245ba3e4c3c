package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class NothingToUpdateRuleTest {
    @Test
    void aRowThatIsOnlyAKey() {
        assertErrors("""
@Entity record Seen(@PartitionKey String user, @ClusteringColumn UUID video) {}
@Dao interface SeenDao {
    // error: [nothing-to-update] SeenDao.update(Seen) has nothing to set: all columns of Seen are in its key
    @Update void update(Seen seen);
    @Insert void save(Seen seen);
}
""").inFull("""
[nothing-to-update] SeenDao.update(Seen) has nothing to set: all columns of Seen are in its key
  Fix: use @Insert: a row that is only a key is written, never changed
  See docs/errors/nothing-to-update.md
""");
    }
}
