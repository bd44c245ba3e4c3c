package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class OneDefinitionRuleTest {
    @Test
    void oneTableWithTwoKeys() {
        assertErrors("""
@CqlName("flights") @Entity record Flight(@PartitionKey String origin, String gate) {}
@CqlName("flights") @Entity record Departure(@PartitionKey String origin, @ClusteringColumn String gate) {}
@Dao interface FlightDao { @Insert void save(Flight flight); @Insert void save(Departure departure); }
// error: [conflicting-tables] Flight and Departure of Flights define the table flights in two ways
@Mapper interface Flights { FlightDao flights(); }
""").inFull("""
[conflicting-tables] Flight and Departure of Flights define the table flights in two ways
  Fix: give one of them another name with @CqlName, or both the same columns and key
  See docs/errors/conflicting-tables.md
""");
    }

    @Test
    void oneTypeWithTwoShapes() {
        assertErrors("""
@CqlName("place") @Udt record Location(double latitude) {}
@CqlName("place") @Udt record Address(String street) {}
@Entity record Airport(@PartitionKey String code, Location location, Address address) {}
@Dao interface AirportDao { @Insert void save(Airport airport); }
// error: [conflicting-tables] Location and Address of Flights define the type place in two ways
@Mapper interface Flights { AirportDao airports(); }
""");
    }

    @Test
    void oneNameForIndexesOfTwoTables() {
        assertErrors("""
@Entity record Flight(@PartitionKey String origin, @Index String gateCode) {}
@Entity @CqlName("flight_gate") record Departure(@PartitionKey String origin, @Index String code) {}
@Dao interface FlightDao { @Insert void save(Flight flight); @Insert void save(Departure departure); }
// error: [conflicting-tables] Flight and Departure of Flights both have an index flight_gate_code_idx
@Mapper interface Flights { FlightDao flights(); }
""").inFull("""
[conflicting-tables] Flight and Departure of Flights both have an index flight_gate_code_idx
  Fix: give one of them another name: @Index(name = "…")
  See docs/errors/conflicting-tables.md
""");
    }

    @Test
    void oneTableForTwoClassesOfOneShape() {
        assertCompiles("""
@CqlName("flights") @Entity record Flight(@PartitionKey String origin, String gate) {}
@CqlName("flights") @Entity record Departure(@PartitionKey String origin, String gate) {}
@Dao interface FlightDao { @Insert void save(Flight flight); @Insert void save(Departure departure); }
@Mapper interface Flights { FlightDao flights(); }
""");
    }
}
