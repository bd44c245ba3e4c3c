package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class DaoTableRuleTest {
    @Test
    void aDaoOfSeveralTables() {
        assertErrors("""
@Entity record Airport(@PartitionKey String code) {}
@Entity record Gate(@PartitionKey String airport, @ClusteringColumn int number) {}
@Dao interface AirportDao {
    @Select Airport find(String code);
    @Query("SELECT number FROM gate WHERE airport = :airport") List<Integer> gates(String airport);
}
@Mapper interface Flights {
    // error: [dao-table] Flights.airports takes @DaoTable table, but the statements of AirportDao are about 2 tables: airport, gate
    AirportDao airports(@DaoTable String table);
    AirportDao good(@DaoKeyspace String keyspace);
}
""").inFull("""
[dao-table] Flights.airports takes @DaoTable table, but the statements of AirportDao are about 2 tables: airport, gate
  Fix: put the methods of each table into a DAO of its own
  See docs/errors/dao-table.md
""");
    }

    @Test
    void aDaoOfOneTable() {
        assertCompiles("""
@Entity record Airport(@PartitionKey String code) {}
@Dao interface AirportDao {
    @Select Airport find(String code);
    @Insert void save(Airport airport);
    @Query("SELECT code FROM airport WHERE code = :code") String code(String code);
}
@Mapper interface Flights { AirportDao airports(@DaoTable String table); }
""");
    }
}
