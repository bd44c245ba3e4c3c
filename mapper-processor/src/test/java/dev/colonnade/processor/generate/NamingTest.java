package dev.colonnade.processor.generate;

import static dev.colonnade.processor.testing.CompileTests.assertErrorsWith;
import static dev.colonnade.processor.testing.CompileTests.compile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that tables and columns get, as the schema of a mapper has them. */
class NamingTest {
    private static final String VIDEO = "@Entity record Video(@PartitionKey int videoId, String HTTPHost) {}";
    private static final String DAO = "@Dao interface VideoDao { @Insert void save(Video video); }";
    private static final String MAPPER = "@Mapper interface Flights { VideoDao videos(); }";

    private static String schema(String... texts) {
        return schemaWith(List.of(), texts);
    }

    private static String schemaWith(List<String> options, String... texts) {
        return assertErrorsWith(options, texts)
                .source("FlightsImpl")
                .lines()
                .filter(line -> line.contains("CREATE TABLE"))
                .map(line ->
                        line.strip().replace("CREATE TABLE IF NOT EXISTS ", "").replace("\\\"", "'"))
                .map(line -> line.substring(line.indexOf('"') + 1, line.indexOf(", PRIMARY")))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    CASE_INSENSITIVE       | video (videoid int, httphost text
                    EXACT_CASE             | 'Video' ('videoId' int, 'HTTPHost' text
                    LOWER_CAMEL_CASE       | video ('videoId' int, 'hTTPHost' text
                    UPPER_CAMEL_CASE       | 'Video' ('VideoId' int, 'HTTPHost' text
                    SNAKE_CASE_INSENSITIVE | video (video_id int, http_host text
                    UPPER_SNAKE_CASE       | 'VIDEO' ('VIDEO_ID' int, 'HTTP_HOST' text
                    UPPER_CASE             | 'VIDEO' ('VIDEOID' int, 'HTTPHOST' text
                    """)
    void followEachConvention(String convention, String expected) {
        String strategy = "@NamingStrategy(convention = NamingConvention." + convention + ") ";

        assertThat(schema(strategy + VIDEO, DAO, MAPPER)).isEqualTo(expected);
        assertThat(schemaWith(List.of("colonnade.naming=" + convention), VIDEO, DAO, MAPPER))
                .isEqualTo(expected);
    }

    @Test
    void followTheConventionOfThePackage() {
        String strategy = """
                @NamingStrategy(convention = NamingConvention.UPPER_CASE)
                package flights;

                import dev.colonnade.annotations.NamingConvention;
                import dev.colonnade.annotations.NamingStrategy;
                """;

        var outcome = compile(
                compiler -> compiler.withOptions("-Acolonnade.naming=EXACT_CASE"), strategy, VIDEO, DAO, MAPPER);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.source("FlightsImpl")).contains("\\\"VIDEO\\\" (\\\"VIDEOID\\\" int");
    }

    @Test
    void followTheConventionOfTheClassOrTheNearestThatItExtends() {
        assertThat(schema("""
@NamingStrategy(convention = NamingConvention.EXACT_CASE) abstract class Stored { @PartitionKey int videoId; }
abstract class Tracked extends Stored { String createdBy; }
@Entity class Video extends Tracked { @CqlName("full_title") String fullTitle; }
""", DAO, MAPPER)).isEqualTo("'Video' ('videoId' int, 'createdBy' text, full_title text");
        assertThat(schema("""
@NamingStrategy(convention = NamingConvention.EXACT_CASE) abstract class Stored { @PartitionKey int videoId; }
@NamingStrategy(convention = NamingConvention.UPPER_CASE) @Entity class Video extends Stored { String fullTitle; }
""", DAO, MAPPER)).isEqualTo("'VIDEO' ('VIDEOID' int, 'FULLTITLE' text");
    }

    @Test
    void areTheSameForAUserDefinedTypeAndForThoseThatUseIt() {
        assertThat(schema("""
@NamingStrategy(convention = NamingConvention.UPPER_CAMEL_CASE) @Udt record Studio(String fullName) {}
@Entity record Video(@PartitionKey int id, Studio homeStudio) {}
""", DAO, MAPPER)).isEqualTo("video (id int, home_studio 'Studio'");
    }

    @Test
    void areNoReasonToRenameParameters() {
        assertErrorsWith(List.of("colonnade.naming=UPPER_SNAKE_CASE", "colonnade.strict=true"), VIDEO, """
@Dao interface VideoDao {
    @Select Video find(int videoId);
    @Query("SELECT \\"HTTP_HOST\\" FROM \\"VIDEO\\" WHERE \\"VIDEO_ID\\" = :video_id") String host(int videoId);
    @Query("SELECT \\"HTTP_HOST\\" FROM \\"VIDEO\\" WHERE \\"VIDEO_ID\\" = :videoId") String sameHost(int videoId);
}
""");
    }
}
