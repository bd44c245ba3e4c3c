package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class TargetRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aDeleteOfNothing() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [unknown-entity] AirportDao.a(String) does not say whose rows it deletes
    @Delete void a(String code);
    // error: [unknown-entity] AirportDao.b(String) does not say whose rows it deletes
    @Delete(entityClass = {}) void b(String code);
    // error: [unknown-entity] AirportDao.c(String) does not say whose rows it deletes
    @Delete(entityClass = String.class) void c(String code);
}
""").inFull("""
[unknown-entity] AirportDao.a(String) does not say whose rows it deletes
  Fix: take the entity, or name one class with @Entity: @Delete(entityClass = Video.class)
  See docs/errors/unknown-entity.md
""");
    }

    @Test
    void aSelectOfNoEntity() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [unknown-entity] AirportDao.name(String) returns String, which does not say whose rows it selects
    @Select String name(String code);
}
""").inFull("""
[unknown-entity] AirportDao.name(String) returns String, which does not say whose rows it selects
  Fix: return a class with @Entity, or Optional, List or Stream of one; for anything else use @Query
  See docs/errors/unknown-entity.md
""");
    }
}
