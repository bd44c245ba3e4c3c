package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class NullableKeyRuleTest {
    private static final String VIDEO = "@Entity record Video(@PartitionKey UUID id, String title) {}";
    private static final String NULLABLE = "@interface Nullable {}";

    @Test
    void aParameterOfTheKeyThatCanBeNull() {
        assertErrors(VIDEO, NULLABLE, """
@Dao interface VideoDao {
    @Select Video find(
        // error: [nullable-key] The parameter id of VideoDao.find(UUID) can be null, but it is compared in WHERE, where Cassandra refuses a null
        @Nullable UUID id);
    @Query("UPDATE video SET title = :title WHERE id = :id") void rename(
        // error: [nullable-key] The parameter id of VideoDao.rename(UUID, String) can be null, but it is compared in WHERE, where Cassandra refuses a null
        @Nullable UUID id, @Nullable String title);
}
""").inFull("""
[nullable-key] The parameter id of VideoDao.find(UUID) can be null, but it is compared in WHERE, where Cassandra refuses a null
  Fix: take @Nullable away, and decide before the call what a null means
  See docs/errors/nullable-key.md
""");
    }
}
