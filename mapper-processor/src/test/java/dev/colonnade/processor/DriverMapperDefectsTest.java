package dev.colonnade.processor;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static dev.colonnade.processor.testing.CompileTests.compile;
import static dev.colonnade.processor.testing.CompileTests.compileAgainst;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.processor.testing.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Defects of the processor of the driver's mapper, which ours has not: names that clash with those of generated code,
 * names that are lost in class files, and inputs that end it with a stack trace. Those that are seen at run time are in
 * the behaviour tests, in a class of the same name.
 */
class DriverMapperDefectsTest {
    @Test
    void parametersMayHaveTheNamesOfItsLocals() {
        assertCompiles("""
                @Entity record Airport(@PartitionKey String k, @ClusteringColumn String e, String name) {}
                @Dao interface AirportDao {
                    @Insert void save(Airport boundStatement);
                    @Insert(ifNotExists = true) Lwt<Airport> create(Airport result);
                    @Insert CompletionStage<Void> later(Airport e, @Ttl Duration nullSavingStrategy);
                    @Insert void saveAll(List<Airport> producer, @Timestamp Instant boundStatementBuilder);
                    @Update void update(Airport context);
                    @Update boolean change(Airport before, Airport after, @Timestamp long row);
                    @Delete CompletionStage<Void> delete(Airport boundStatementBuilder);
                    @Select CompletionStage<Optional<Airport>> find(String k, String e);
                    @Query("SELECT name FROM airport WHERE k = :producer AND e = :result")
                    Optional<String> name(String producer, String result);
                    @Query("SELECT * FROM airport WHERE k = :statement AND e > :page")
                    Page<Airport> page(String statement, String page, PageToken token);
                }
                @Mapper interface Flights {
                    AirportDao in(@DaoKeyspace String k);
                    AirportDao of(@DaoTable String key, @DaoProfile String e);
                    CompletionStage<AirportDao> later(@DaoKeyspace String context, @DaoProfile String values);
                    AirportDao again(@DaoKeyspace String dao, @DaoTable String cache, @DaoProfile String profile);
                }
                """);
    }

    @Test
    void parametersWhoseNamesAreLostAreToldAtOnce(@TempDir Path folder) throws IOException {
        Outcome module = compile(compiler -> compiler.withOptions("-proc:none"), """
                package airports;
                import dev.colonnade.annotations.*;
                public interface Crud<E> { @Select E find(String code); }
                """);
        Outcome dao = compileAgainst(module, folder, """
                package flights;
                import dev.colonnade.annotations.*;
                import airports.Crud;
                @Entity record Airport(@PartitionKey String code, String name) {}
                @Dao interface AirportDao extends Crud<Airport> {}
                """);
        assertThat(dao.lines())
                .containsExactly(
                        "nowhere: [unknown-column] The parameter arg0 of AirportDao.find(String) is no column of the key of Airport.");
    }

    @Test
    void twoColumnsOfOneName() {
        assertErrors("""
                @Entity record Airport(
                    @PartitionKey String code,
                    String name,
                    // error: [duplicate-column] The properties name and title of Airport are both the column name
                    @CqlName("name") String title) {}
                """);
    }

    @Test
    void aListOfAnything() {
        assertErrors("""
                @SuppressWarnings("rawtypes")
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [unmappable-type] Airport.raw is of type List, which maps to no type of CQL
                    List raw) {}
                """);
    }
}
