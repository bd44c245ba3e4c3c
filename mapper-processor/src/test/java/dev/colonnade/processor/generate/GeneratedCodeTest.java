package dev.colonnade.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.processor.testing.CompileTests;
import dev.colonnade.processor.testing.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What all generated classes have in common, and one golden file of each kind: not of what they do, which other tests
 * say, but that they are nothing weird.
 */
class GeneratedCodeTest {
    private static final String[] SOURCES = {"""
        package flights;
        import dev.colonnade.annotations.*;
        @Udt
        public record Location(double latitude, String city) {}
        """, """
        package flights;
        import dev.colonnade.annotations.*;
        import java.util.List;
        @Entity
        @CqlName("airports")
        public record Airport(@PartitionKey String code, Location location, List<String> tags, int gates) {}
        """, """
        package flights;
        import dev.colonnade.*;
        import dev.colonnade.annotations.*;
        import java.time.Duration;
        import java.util.concurrent.CompletionStage;
        @Dao
        public interface AirportDao {
            @Insert(ifNotExists = true) CompletionStage<Lwt<Airport>> create(Airport airport);
            @Update void update(Airport airport, @Ttl Duration ttl);
            @Select Airport find(String code);
            @Query("SELECT gates FROM airports WHERE code = :code") int gates(String code);
        }
        """, """
        package flights;
        import dev.colonnade.annotations.*;
        @Mapper
        public interface Flights {
            AirportDao airports();
        }
        """};

    private static final Outcome OUTCOME = CompileTests.compile(compiler -> compiler, SOURCES);

    @ParameterizedTest
    @ValueSource(strings = {"AirportReader", "AirportWriter", "LocationCodec", "AirportDaoImpl", "FlightsImpl"})
    void looksLikeItsGoldenFile(String name) throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("/golden/" + name + ".java")) {
            String expected = new String(Objects.requireNonNull(golden, name).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(OUTCOME.source(name)).isEqualTo(expected);
        }
    }

    @Test
    void thereIsAGoldenFileForEach() {
        OUTCOME.generates("AirportReader", "AirportWriter", "LocationCodec", "AirportDaoImpl", "FlightsImpl");
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() {
        Outcome reversed = CompileTests.compile(compiler -> compiler, SOURCES[3], SOURCES[2], SOURCES[1], SOURCES[0]);
        assertThat(reversed.generated()).containsExactlyInAnyOrderElementsOf(OUTCOME.generated());
        assertThat(OUTCOME.generated())
                .allSatisfy(name -> assertThat(reversed.source(name)).isEqualTo(OUTCOME.source(name)));
    }

    @Test
    void eachFileIsMadeOfOneClass() {
        assertThat(OUTCOME.filer().origins())
                .hasSize(5)
                .allSatisfy((name, origins) -> assertThat(origins).hasSize(1));
        assertThat(OUTCOME.filer().origins().get("flights.AirportDaoImpl")).hasToString("[flights.AirportDao]");
    }

    /** Each class in its own file, so that all warnings are on but those that are about other annotations. */
    @Test
    void compilesWithoutAnyWarning() {
        Outcome outcome = CompileTests.compile(
                compiler -> compiler.withOptions("-Xlint:all,-processing,-classfile", "-Werror"), SOURCES);
        assertThat(outcome.compilation().diagnostics()).isEmpty();
    }

    @Test
    void doesNotWarnOfWhatItsUserDeprecated() {
        Outcome outcome = CompileTests.compile(
                compiler -> compiler.withOptions("-Xlint:all,-processing,-classfile", "-Werror"), """
                package flights;
                import dev.colonnade.annotations.*;
                @Entity
                public record Airport(@PartitionKey String code, String name) {
                    @Deprecated public String name() { return name; }
                }
                """, """
                package flights;
                import dev.colonnade.annotations.*;
                @Dao
                public interface AirportDao {
                    @Deprecated(forRemoval = true)
                    @Insert void save(Airport airport);
                }
                """, """
                package flights;
                import dev.colonnade.annotations.*;
                @Mapper
                public interface Flights {
                    @Deprecated AirportDao airports();
                }
                """);
        assertThat(outcome.compilation().diagnostics()).isEmpty();
        assertThat(outcome.source("AirportReader")).contains("@SuppressWarnings({\"deprecation\", \"removal\"})");
    }

    @Test
    void isMarkedAsGeneratedWithTheAnnotationThatUsersHave() {
        assertThat(OUTCOME.generated())
                .allSatisfy(name -> assertThat(OUTCOME.source(name))
                        .contains(
                                "import jakarta.annotation.Generated;",
                                "@Generated(\"dev.colonnade.processor.ColonnadeProcessor\")"));
        Outcome without = CompileTests.compile(
                compiler -> CompileTests.withClassPath(compiler, entry -> !entry.contains("jakarta")), SOURCES);
        assertThat(without.compilation().diagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR))
                .isEmpty();
        assertThat(without.generated())
                .hasSize(5)
                .allSatisfy(name ->
                        assertThat(without.source(name)).contains("import javax.annotation.processing.Generated;"));
    }

    @Test
    void saysNoDateAndNoPlaceOfTheMachine() {
        assertThat(Stream.of("AirportReader", "AirportWriter", "LocationCodec", "AirportDaoImpl", "FlightsImpl"))
                .allSatisfy(name ->
                        assertThat(OUTCOME.source(name)).doesNotContain("date =", System.getProperty("user.dir")));
    }
}
