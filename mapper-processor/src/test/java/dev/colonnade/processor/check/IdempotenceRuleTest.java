package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class IdempotenceRuleTest {
    @Test
    void whatIsNotTheSameTheSecondTime() {
        assertErrors("""
@Entity record Airport(@PartitionKey String code, List<String> names) {}
@Entity record Likes(@PartitionKey String code, @Counter long up) {}
""", """
@Dao interface AirportDao {
    // warning: [not-idempotent] AirportDao.a(Airport) is said to be idempotent, but executing it twice is not the same as executing it once
    @StatementAttributes(idempotence = true) @Insert(ifNotExists = true) boolean a(Airport airport);
    // warning: [not-idempotent] AirportDao.b(String, long) is said to be idempotent, but executing it twice is not the same as executing it once
    @StatementAttributes(idempotence = true) @Increment(entityClass = Likes.class) void b(String code, long up);
    @StatementAttributes(idempotence = true)
    @Query("UPDATE airport SET names = names + :names WHERE code = :code")
    // warning: [not-idempotent] AirportDao.c(String, List<String>) is said to be idempotent, but executing it twice is not the same as executing it once
    void c(String code, List<String> names);
    @SuppressWarnings("colonnade:not-idempotent")
    @StatementAttributes(idempotence = true)
    @Query("UPDATE airport SET names = names + :names WHERE code = :code") void d(String code, List<String> names);
    @StatementAttributes(idempotence = true) @Insert void e(Airport airport);
}
""").inFull("""
[not-idempotent] AirportDao.a(Airport) is said to be idempotent, but executing it twice is not the same as executing it once
  Fix: leave idempotence out: the driver would repeat the statement when it is in doubt
  See docs/errors/not-idempotent.md
""");
    }
}
