package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class StaticColumnRuleTest {
    @Test
    void withoutClusteringColumns() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [static-column] Airport.name is @Static, but Airport has no clustering columns, so that a partition has only one row to share it
    @Static String name) {}
""").inFull("""
[static-column] Airport.name is @Static, but Airport has no clustering columns, so that a partition has only one row to share it
  Fix: take @Static away, or put @ClusteringColumn on what tells the rows of a partition apart
  See docs/errors/static-column.md
""");
    }

    @Test
    void anUpdateOfAnEntityWithoutOtherColumns() {
        assertErrors("""
@Entity record Gate(@PartitionKey String airport, @ClusteringColumn int number, @Static String city) {}
""", """
@Dao interface GateDao {
    @Insert void save(Gate gate);
    // error: [cql-static-only] GateDao.update(Gate): The clustering column number cannot be restricted, because UPDATE writes only static columns, which a partition has once for all its rows
    @Update void update(Gate gate);
}
""");
    }

    @Test
    void ofAnyTypeWithAnyWrite() {
        assertCompiles("""
@Entity record Gate(
    @PartitionKey String airport,
    @ClusteringColumn int number,
    @Static String city,
    @Static @Frozen List<String> lines,
    String state) {}
@Dao interface GateDao {
    @Insert void save(Gate gate);
    @Update void update(Gate gate);
    @Select List<Gate> find(String airport);
    @Query("SELECT city FROM gate WHERE airport = :airport LIMIT 1") Optional<String> city(String airport);
}
""");
    }
}
