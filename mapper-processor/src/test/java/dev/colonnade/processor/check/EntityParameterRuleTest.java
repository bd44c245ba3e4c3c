package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class EntityParameterRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aWriteTakesAnEntity() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [entity-parameter] AirportDao.save(String) has @Insert, but takes no entity
    @Insert void save(String code);
    // error: [entity-parameter] AirportDao.update() has @Update, but takes no entity
    @Update void update();
}
""").inFull("""
[entity-parameter] AirportDao.save(String) has @Insert, but takes no entity
  Fix: take the object that is written: a class with @Entity
  See docs/errors/entity-parameter.md
""").generates("AirportReader", "AirportWriter");
    }

    @Test
    void aWriteTakesNothingElse() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [entity-parameter] @Insert has no use for the parameter name of AirportDao.save(Airport, String)
    @Insert void save(Airport airport, String name);
    // error: [entity-parameter] @Insert has no use for the parameter second of AirportDao.both(Airport, Airport)
    @Insert void both(Airport first, Airport second);
    // error: [entity-parameter] @Delete has no use for the parameter code of AirportDao.remove(Airport, String)
    @Delete void remove(Airport airport, String code);
}
""");
    }

    @Test
    void aReadTakesNoEntity() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [entity-parameter] @Select has no use for the parameter like of AirportDao.find(String, Airport)
    @Select Airport find(String code, Airport like);
}
""");
    }

    @Test
    void aDeleteNamesOneEntity() {
        assertErrors(AIRPORT, """
@Entity record City(@PartitionKey String name) {}
@Dao interface AirportDao {
    // error: [entity-parameter] AirportDao.remove(Airport) takes the entity that it deletes, but its entityClass is City
    @Delete(entityClass = City.class) void remove(Airport airport);
}
""");
    }

    @Test
    void ofManyEntitiesThereIsNoOutcome() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [entity-parameter] AirportDao.create(List<Airport>) takes many entities, and its statement has a condition, whose outcome is of one
    @Insert(ifNotExists = true) boolean create(List<Airport> airports);
    // error: [not-conditional] AirportDao.save(Airport[]) returns boolean, but its statement has no condition: it would always be true
    @Insert boolean save(Airport... airports);
    // error: [entity-parameter] @Select has no use for the parameter like of AirportDao.find(String, List<Airport>)
    @Select Airport find(String code, List<Airport> like);
    // error: [entity-parameter] AirportDao.update(Airport[], Airport) takes many entities, and compares two
    @Update void update(Airport[] before, Airport after);
}
""").inFull("""
[entity-parameter] AirportDao.create(List<Airport>) takes many entities, and its statement has a condition, whose outcome is of one
  Fix: take one, and call the method for each
  See docs/errors/entity-parameter.md
""");
    }

    @Test
    void anUpdateOfWhatChangedSaysWhichIsWhich() {
        assertErrors(AIRPORT, """
@Entity record City(@PartitionKey String name, int people) {}
@Dao interface AirportDao {
    // error: [entity-parameter] AirportDao.update(Airport, Airport) takes two entities, but does not say which is which: they are called old and young
    @Update void update(Airport old, Airport young);
    // error: [entity-parameter] AirportDao.change(Airport, City) compares a Airport with a City
    @Update void change(Airport before, City after);
    // error: [entity-parameter] @Update has no use for the parameter name of AirportDao.rename(Airport, Airport, String)
    @Update void rename(Airport before, Airport after, String name);
}
""").inFull("""
[entity-parameter] AirportDao.update(Airport, Airport) takes two entities, but does not say which is which: they are called old and young
  Fix: call them before and after: what changed from the one to the other is written
  See docs/errors/entity-parameter.md
""");
    }
}
