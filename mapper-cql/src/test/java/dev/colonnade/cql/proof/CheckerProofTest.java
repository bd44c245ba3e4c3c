package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker says what the server says: of verdict, bind markers and result columns. */
class CheckerProofTest {
    static List<String> releases() {
        return Proof.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theCheckerAgreesWithTheServer(String release) {
        Report report = new Proof(new CheckerSubject(), Curiosities.ALL).run(release, Proof.seed(), Proof.statements());
        assertThat(report.isClean()).as(report.toString()).isTrue();
    }
}
