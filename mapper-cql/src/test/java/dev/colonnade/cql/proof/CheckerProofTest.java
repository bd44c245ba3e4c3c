package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker says what the server says: of verdict, rule, bind markers and result columns. */
class CheckerProofTest {
    static List<String> releases() {
        return Proof.releases();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("releases")
    void theCheckerAgreesWithTheServer(String release) throws IOException {
        Report report = new Proof(new CheckerSubject(), Curiosities.ALL).run(release, Proof.seed(), Proof.statements());
        // Also of a run without a difference one wants to know what the curiosities covered.
        Files.writeString(Path.of("target", "proof-" + release + ".txt"), report.toString());
        assertThat(report.isClean()).as(report.toString()).isTrue();
    }
}
