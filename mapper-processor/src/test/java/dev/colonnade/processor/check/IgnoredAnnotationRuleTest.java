package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class IgnoredAnnotationRuleTest {
    @Test
    void aSetterIsNotRead() {
        assertErrors("""
                        @Entity
                        class Airport {
                            @PartitionKey String code;
                            private String name;
                            public String getName() { return name; }
                            // error: [ignored-annotation] @CqlName means nothing on Airport.setName
                            @CqlName("title") public void setName(String name) { this.name = name; }
                        }
                        """).inFull("""
                        [ignored-annotation] @CqlName means nothing on Airport.setName
                          Fix: put it on the field or its getter, in a record on the component
                          See docs/errors/ignored-annotation.md
                        """);
    }

    @Test
    void whatIsNoPropertyIsNotRead() {
        assertErrors("""
                @Entity
                class Airport {
                    @PartitionKey final String code;
                    // error: [ignored-annotation] @ClusteringColumn means nothing on Airport.count
                    @ClusteringColumn static int count;
                    // error: [ignored-annotation] @CqlName means nothing on Airport.cached
                    @CqlName("kept") transient int cached;
                    // error: [ignored-annotation] @CqlName means nothing on Airport.code
                    Airport(@CqlName("iata") String code) { this.code = code; }
                }
                """);
    }

    @Test
    void anAccessorOfARecordIsNotRead() {
        assertErrors("""
                @Entity
                record Airport(@PartitionKey String code, String name) {
                    // error: [ignored-annotation] @CqlName means nothing on Airport.name
                    @CqlName("title") public String name() { return name; }
                }
                """);
    }

    @Test
    void theAnnotationsOfAComponentMayBeRepeated() {
        assertCompiles("""
                @Entity
                record Airport(@PartitionKey String code, @CqlName("title") String name) {
                    Airport(@PartitionKey String code, @CqlName("title") String name) {
                        this.code = code;
                        this.name = name;
                    }
                    @CqlName("title") public String name() { return name; }
                }
                """);
    }

    @Test
    void aMethodWithABodyIsNoStatement() {
        assertErrors("""
                        @Entity record Airport(@PartitionKey String code) {}
                        @Dao
                        interface AirportDao {
                            @Select Airport find(String code);
                            // error: [ignored-annotation] @Select means nothing on AirportDao.home
                            @Select default Airport home() { return find("DTW"); }
                        }
                        """).inFull("""
                        [ignored-annotation] @Select means nothing on AirportDao.home
                          Fix: take the body away, or the annotation
                          See docs/errors/ignored-annotation.md
                        """);
    }

    @Test
    void namesOfColumnsAreNotThoseOfADaoOrMapper() {
        assertErrors("""
                        @Entity record Airport(@PartitionKey String code) {}
                        // error: [ignored-annotation] @NamingStrategy means nothing on AirportDao
                        // error: [ignored-annotation] @CqlName means nothing on AirportDao
                        @CqlName("airports") @NamingStrategy(convention = NamingConvention.EXACT_CASE) @Dao
                        interface AirportDao {
                            @Select Airport find(String code);
                        }
                        // error: [ignored-annotation] @NamingStrategy means nothing on Airports
                        @NamingStrategy(convention = NamingConvention.EXACT_CASE) @Mapper
                        interface Airports { AirportDao airports(); }
                        """).inFull("""
                        [ignored-annotation] @NamingStrategy means nothing on AirportDao
                          Fix: put it on the class with @Entity, @Udt or @Tuple
                          See docs/errors/ignored-annotation.md
                        """);
    }
}
