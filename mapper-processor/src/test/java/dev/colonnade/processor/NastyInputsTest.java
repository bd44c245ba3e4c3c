package dev.colonnade.processor;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;

import org.junit.jupiter.api.Test;

/** Names and shapes that generated code could stumble over: it compiles with all of them. */
class NastyInputsTest {
    @Test
    void theDefaultPackage() {
        assertCompiles("""
                import dev.colonnade.annotations.*;
                @Udt record Location(double latitude) {}
                @Entity record Airport(@PartitionKey String code, Location location) {}
                @Dao interface AirportDao { @Insert void save(Airport airport); @Select Airport find(String code); }
                @Mapper interface Flights { AirportDao airports(); }
                """);
    }

    @Test
    void propertiesNamedLikeWhatGeneratedCodeDeclares() {
        assertCompiles("""
                @Udt record Names(String values, String entity, String row, String fields, String type, String registry,
                    String columns, String query, String context, String protocolVersion, int firstKey, String QUERIES,
                    String made, String value, String valueCodec, String rowAt, int position, String codec) {}
                @Entity record Airport(@PartitionKey String values, @ClusteringColumn String entity, String row,
                    String fields, String type, String registry, String columns, String query, String context,
                    String protocolVersion, Integer firstKey, String firstColumn, String QUERIES, String made, String value,
                    String valueCodec, String rowAt, Names var, Names yield, Names record) {}
                @Entity class City { @PartitionKey String values; String entity; String row; String columns; String made;
                    String protocolVersion; String query; int firstKey; String $; String _x; }
                """);
    }

    @Test
    void parametersNamedLikeWhatGeneratedCodeDeclares() {
        assertCompiles("""
                @Entity record Airport(@PartitionKey String values, @ClusteringColumn String blocking, String name) {}
                @Dao interface AirportDao {
                    @Insert void save(Airport values);
                    @Insert void save(Airport saveWriter, @Ttl int saveTtlCodec);
                    @Insert CompletionStage<Void> later(Airport async);
                    @Update void update(Airport context, @Ttl Duration values);
                    @Delete void delete(Airport QUERIES);
                    @Delete(entityClass = Airport.class) void delete(String values, String blocking);
                    @Select Airport find(String values, String blocking);
                    @Query("SELECT * FROM airport WHERE values = :async AND blocking IN (:find_query, :find_rows) LIMIT :FIND")
                    CompletionStage<List<Airport>> find(String async, String findQuery, String findRows, int FIND);
                    @Query("SELECT count(*) FROM airport WHERE values = :query AND blocking > :blocking")
                    long count(String query, @CqlName("blocking") String countBlockingCodec);
                }
                """);
    }

    @Test
    void methodsNamedLikeWhatGeneratedCodeDeclares() {
        assertCompiles("""
                @Entity record Airport(@PartitionKey String code) {}
                @Dao interface AirportDao {
                    @Select Airport blocking(String code);
                    @Select CompletionStage<Airport> async(String code);
                    @Select Airport queries(String code);
                    @Select Airport context(String code);
                    @Select Airport values(String code);
                    @Insert void query(Airport airport);
                    @Insert void write(Airport airport);
                }
                @Mapper interface Flights {
                    AirportDao context();
                    AirportDao blocking();
                    OtherDao QUERIES();
                    ThirdDao SCHEMA();
                }
                @Dao interface OtherDao {}
                @Dao interface ThirdDao {}
                """);
    }

    @Test
    void overloadedMethodsAndThoseThatDifferInCaseOnly() {
        assertCompiles("""
                @Entity record Airport(@PartitionKey String code, @ClusteringColumn int gate) {}
                @Dao interface AirportDao {
                    @Select List<Airport> find(String code);
                    @Select Airport find(String code, int gate);
                    @Select Airport find(int gate, String code);
                    @Insert void find(Airport airport);
                    @Select CompletionStage<List<Airport>> FIND(String code);
                    @Select List<Airport> findQuery(String code);
                }
                """);
    }

    @Test
    void classesNamedLikeThoseThatGeneratedCodeUses() {
        assertCompiles("""
                @Udt record Values(String a) {}
                @Udt record Codecs(String a) {}
                @Udt record Udt(String a) {}
                @Entity record Row(@PartitionKey String id, Values values) {}
                @Entity record PreparedQuery(@PartitionKey String id, Values values) {}
                @Entity record ByteBuffer(@PartitionKey String id, Codecs codecs) {}
                @Entity record Scalar(@PartitionKey String id) {}
                @Dao interface Statements {
                    @Insert void save(Row row);
                    @Select ByteBuffer find(String id);
                    @Delete void delete(PreparedQuery query);
                    @Insert void save(Scalar scalar);
                }
                @Mapper interface MapperContext { Statements statements(); }
                """.replace("@Udt record", "@dev.colonnade.annotations.Udt record"));
    }

    @Test
    void moreColumnsThanOneMethodWrites() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            columns.append(", String column").append(i);
        }
        assertCompiles("@Entity record Wide(@PartitionKey String code" + columns + ") {}");
    }

    @Test
    void annotationsOnTypes() {
        assertCompiles("""
                package flights;
                import dev.colonnade.annotations.*;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                @Entity class City {
                    @PartitionKey private String name;
                    private @Nullable List<@Nullable String> tags;
                    City(String name, List<String> tags) { this.name = name; this.tags = tags; }
                    String getName() { return name; }
                    List<String> getTags() { return tags; }
                }
                @Entity record Airport(@PartitionKey String code, @Nullable String name, List<@Nullable String> tags) {}
                @Dao interface AirportDao { @Select @Nullable Airport find(String code); }
                """);
    }

    @Test
    void aLongStatement() {
        assertCompiles("""
                @Entity record Airport(@PartitionKey String name) {}
                @Dao interface AirportDao {
                    @Query("SELECT count(*) FROM airport WHERE name = '" + Text.LONG + "'") long count();
                }
                class Text {
                    static final String A = "0123456789012345678901234567890123456789012345678901234567890123456789";
                    static final String B = A + A + A + A + A + A + A + A + A + A;
                    static final String LONG = B + B + B + B + B + B + B + B + B + B;
                }
                """);
    }

    /** The driver's mapper gives each the other's value. */
    @Test
    void aKeyThatIsNotTheFirstComponent() {
        assertCompiles("@Entity record Airport(String name, @PartitionKey String code) {}");
    }
}
