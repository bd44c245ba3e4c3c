package dev.colonnade.processor;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void allProblemsAreReportedAtOnceAndEachOnce() {
        assertErrors("""
                        @Udt record Location(
                            // error: [unmappable-type] Location.altitude is of type Thread, which maps to no type of CQL
                            Thread altitude) {}
                        // error: [no-partition-key] Airport has no partition key
                        @Entity record Airport(
                            String code,
                            Location location,
                            // error: [invalid-name] "full name" is no name in CQL
                            @CqlName("full name") String name) {}
                        """, """
                        @Dao interface AirportDao {
                            @Insert void save(Airport airport);
                            // error: [not-conditional] AirportDao.update(Airport) returns boolean, but its statement has no condition: it would always be true
                            @Update boolean update(Airport airport);
                            // error: [no-operation] AirportDao.find(String) does not say what it does
                            Airport find(String code);
                        }
                        """, """
                        @Mapper interface Flights {
                            AirportDao airports();
                            // error: [mapper-method] Flights.name returns String, which has no @Dao
                            String name();
                        }
                        @Mapper interface MoreFlights { AirportDao airports(); }
                        """).generates();
    }

    @Test
    void onlyWhatHasAProblemIsNotGenerated() {
        assertErrors("""
                        @Entity record Airport(@PartitionKey String code) {}
                        @Dao interface AirportDao { @Insert void save(Airport airport); }
                        @Mapper interface Airports { AirportDao airports(); }
                        // error: [no-partition-key] City has no partition key
                        @Entity record City(String name) {}
                        @Dao interface CityDao { @Insert void save(City city); }
                        @Mapper interface Cities { CityDao cities(); AirportDao airports(); }
                        """).generates("AirportReader", "AirportWriter", "AirportDaoImpl", "AirportsImpl");
    }

    @Test
    void classesOfOneNameInTwoPackages() {
        assertErrors("""
                package one;
                import dev.colonnade.annotations.*;
                // error: [no-partition-key] Airport has no partition key
                @Entity record Airport(String code) {}
                """, """
                package two;
                import dev.colonnade.annotations.*;
                // error: [no-partition-key] Airport has no partition key
                @Entity record Airport(String code) {}
                """);
    }

    @Test
    void ofMissingTypesOnlyTheCompilerSpeaks() {
        assertErrors("""
                        @Entity record Airport(
                            @PartitionKey String code,
                            // error: cannot find symbol
                            Missing missing) {}
                        // error: cannot find symbol
                        @Entity class City extends Missing { @PartitionKey String name; }
                        @Udt record Location(
                            // error: cannot find symbol
                            List<Missing> list) {}
                        @Entity record Station(@PartitionKey String code, Location location) {}
                        @Dao interface AirportDao {
                            @Insert void save(Airport airport);
                            @Insert void save(Station station);
                            // error: cannot find symbol
                            @Select Missing find(String code);
                        }
                        @Mapper interface Flights {
                            AirportDao airports();
                            // error: cannot find symbol
                            Missing missing();
                        }
                        """).generates();
    }
}
