package dev.colonnade.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.processor.testing.CompileTests;
import dev.colonnade.processor.testing.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities of another module, which is compiled before. */
class ProcessedRuleTest {
    private static final String AIRPORT = """
            package airports;
            import dev.colonnade.annotations.*;
            @Entity public record Airport(@PartitionKey String code, String name) {}
            """;

    private static final String DAO = """
            package flights;
            import dev.colonnade.annotations.*;
            import airports.Airport;
            @Dao interface AirportDao { @Insert void save(Airport airport); @Select Airport find(String code); }
            """;

    @TempDir
    private Path module;

    @Test
    void aModuleThatWasCompiledWithoutTheProcessor() throws IOException {
        Outcome outcome =
                compileDaoAgainst(CompileTests.compile(compiler -> compiler.withOptions("-proc:none"), AIRPORT));
        // The class has no place in a source of this compilation.
        assertThat(outcome.lines())
                .containsExactly(
                        "nowhere: [not-processed] Airport comes from a module that was compiled without Colonnade's processor");
        outcome.inFull("""
                        [not-processed] Airport comes from a module that was compiled without Colonnade's processor
                          Fix: add dev.colonnade:mapper-processor to the annotation processors of that module
                          See docs/errors/not-processed.md
                        """).generates();
    }

    @Test
    void aModuleThatWasCompiledWithTheProcessor() throws IOException {
        Outcome outcome = compileDaoAgainst(CompileTests.assertCompiles(AIRPORT));
        assertThat(outcome.lines()).isEmpty();
        outcome.generates("AirportDaoImpl");
    }

    private Outcome compileDaoAgainst(Outcome first) throws IOException {
        return CompileTests.compileAgainst(first, module, DAO);
    }
}
