package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.oracle.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The checker is compared to the server by the rule, too. */
class ComparisonTest {
    private static final String CQL = "SELECT nothing FROM plain LIMIT 0";

    private final Witness witness =
            Witnesses.of(SchemaReader.read("5.0")).judge(List.of(CQL)).get(0);

    @Test
    void anotherRuleIsADifference() {
        assertThat(compare("LIMIT")).isEqualTo(Agreement.RULE);
        assertThat(compare("UNKNOWN_COLUMN")).isEqualTo(Agreement.AGREE);
    }

    @Test
    void theServerTellsOneOfSeveralRules() {
        assertThat(compare("LIMIT", "UNKNOWN_COLUMN")).isEqualTo(Agreement.AGREE);
    }

    @Test
    void whatTheServerPreparesIsRefusedWrongly() {
        Witness late = new Witness(
                Witnesses.of(SchemaReader.read("5.0"))
                        .judge(List.of("SELECT * FROM natives WHERE id = 1"))
                        .get(0)
                        .answer(),
                Optional.of(new Refusal(Refusal.Reason.INVALID, "/ by zero")));
        Verdict verdict = Verdict.refused("UNKNOWN_COLUMN", "no");

        assertThat(Comparison.of(new CheckerSubject(), verdict, late)).isEqualTo(Agreement.WRONG_REFUSAL);
    }

    private Agreement compare(String... rules) {
        Verdict verdict = Verdict.refused(new Verdict.Refused(false, false, List.of(rules), "no"));
        return Comparison.of(new CheckerSubject(), verdict, witness);
    }
}
