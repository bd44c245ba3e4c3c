package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.oracle.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final int STATEMENTS = 2_000;

    @Test
    void whoSaysWhatTheServerSaysAgrees() {
        Witnesses witnesses = Witnesses.of(SchemaReader.read("5.0"));
        Subject echo = (release, cql) -> said(witnesses.judge(List.of(cql)).get(0));

        Report report = new Proof(echo, List.of()).run("5.0", 1, STATEMENTS / 10);

        assertThat(report.isClean()).as(report.toString()).isTrue();
        assertThat(report.count(Agreement.AGREE)).isEqualTo(STATEMENTS / 10);
    }

    @Test
    void whoAcceptsAllIsFoundOut() {
        Subject yes = (release, cql) -> Verdict.accepted(List.of(), List.of());

        Report report = new Proof(yes, List.of()).run("5.0", 1, STATEMENTS);

        assertThat(report.count(Agreement.WRONG_ACCEPT)).isPositive();
        assertThat(report.count(Agreement.MARKERS)).isPositive();
        assertThat(report.toString()).contains("WRONG_ACCEPT | 127 Cannot execute this query");
    }

    @Test
    void aCrashOfTheSubjectIsReported() {
        Subject broken = (release, cql) -> {
            throw new IllegalStateException("broken");
        };

        Report report = new Proof(broken, List.of()).run("4.1", 1, 10);

        assertThat(report.count(Agreement.SUBJECT_CRASH)).isEqualTo(10);
    }

    @Test
    void aCuriosityIsNoDisagreement() {
        Subject no = (release, cql) -> Verdict.refused("never", "no");
        Curiosity all = new Curiosity("everything", disagreement -> true);

        assertThat(new Proof(no, List.of(all)).run("4.1", 1, 100).isClean()).isTrue();
    }

    private static Verdict said(Witness witness) {
        if (witness.isSyntaxError()) {
            return Verdict.syntaxError(witness.message());
        }
        return witness.refusal()
                .map(Refusal::message)
                .map(message -> Verdict.refused("rule", message))
                .orElseGet(() -> Verdict.accepted(witness.markers(), witness.columns()));
    }
}
