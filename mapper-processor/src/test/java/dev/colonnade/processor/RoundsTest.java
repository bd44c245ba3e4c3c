package dev.colonnade.processor;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static javax.tools.StandardLocation.CLASS_OUTPUT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
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

    /** Neither the DAO nor the mapper names the entity that is late: only a text does. */
    @Test
    void theCatalogueWaitsForAnEntityOfWhichAnotherProcessorWritesAPart() throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ColonnadeProcessor(), new LateProcessor())
                .compile(JavaFileObjects.forSourceString("Flights", """
                        import dev.colonnade.annotations.*;
                        @Entity record Airport(@PartitionKey String code, Late late) {}
                        @Dao interface AirportDao {
                            @Query("SELECT code FROM airport WHERE code = :code") String code(String code);
                        }
                        @Mapper interface Flights { AirportDao airports(); }
                        """));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation
                        .generatedFile(CLASS_OUTPUT, "META-INF/colonnade/Flights/queries.json")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString())
                .contains("\"access\": \"row\"");
    }

    /** Writes a type in the first round, which there is in the second. */
    @SupportedAnnotationTypes("*")
    private static final class LateProcessor extends AbstractProcessor {
        private boolean written;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (Writer late =
                        processingEnv.getFiler().createSourceFile("Late").openWriter()) {
                    late.write("@dev.colonnade.annotations.Udt record Late(String name) {}");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
