package dev.colonnade.processor.generate;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static javax.tools.StandardLocation.CLASS_OUTPUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class QueryCatalogueTest {
    @Test
    void whoseConsistencyLevelItIs() throws IOException {
        String catalogue = assertCompiles(
                        "@Entity record Airport(@PartitionKey String code, String name) {}",
                        """
@Dao interface AirportDao {
    @Select Airport a(String code);
    @StatementAttributes(executionProfileName = "slow") @Select Airport b(String code);
    @StatementAttributes(executionProfileName = "slow", consistencyLevel = "ALL") @Select Airport c(String code);
}
""",
                        "@Mapper interface Flights { AirportDao airports(); }")
                .compilation()
                .generatedFile(CLASS_OUTPUT, "META-INF/colonnade/flights.Flights/queries.txt")
                .orElseThrow()
                .getCharContent(false)
                .toString();
        assertThat(catalogue.lines().filter(line -> line.contains("consistency")))
                .containsExactly(
                        "  row, idempotent, consistency of the profile",
                        "  row, idempotent, consistency of the profile slow",
                        "  row, idempotent, consistency ALL");
    }
}
