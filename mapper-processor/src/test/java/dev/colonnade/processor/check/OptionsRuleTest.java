package dev.colonnade.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.processor.testing.CompileTests;
import dev.colonnade.processor.testing.Outcome;
import org.junit.jupiter.api.Test;

class OptionsRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code) {}";

    @Test
    void aValueThatAnOptionCannotHave() {
        Outcome outcome = compile("-Acolonnade.strict=yes");
        assertThat(outcome.lines())
                .containsExactly("nowhere: [invalid-option] The option colonnade.strict of the processor is 'yes'");
        outcome.inFull("""
[invalid-option] The option colonnade.strict of the processor is 'yes'
  Allowed: true, false
  Fix: pass -Acolonnade.strict=true
  See docs/errors/invalid-option.md
""");
    }

    @Test
    void anOptionWithoutAValue() {
        assertThat(compile("-Acolonnade.strict").lines())
                .containsExactly("nowhere: [invalid-option] The option colonnade.strict of the processor is ''");
    }

    @Test
    void aVersionThatIsNotKnown() {
        assertThat(compile("-Acolonnade.cassandra=5.1").lines())
                .containsExactly("nowhere: [invalid-option] The option colonnade.cassandra of the processor is '5.1'");
    }

    @Test
    void aConventionThatThereIsNot() {
        assertThat(compile("-Acolonnade.naming=snake").lines())
                .containsExactly("nowhere: [invalid-option] The option colonnade.naming of the processor is 'snake'");
    }

    @Test
    void codesThatCannotBeTurnedOff() {
        Outcome outcome = compile("-Acolonnade.off=ful-scan,no-operation,filtering");
        assertThat(outcome.lines())
                .containsExactlyInAnyOrder(
                        "nowhere: [invalid-option] The option colonnade.off turns off ful-scan, which is no code that"
                                + " can be turned off. Did you mean \"full-scan\"?",
                        "nowhere: [invalid-option] The option colonnade.off turns off no-operation, which is no code"
                                + " that can be turned off.");
        outcome.inFull("""
[invalid-option] The option colonnade.off turns off ful-scan, which is no code that can be turned off. Did you mean "full-scan"?
  Fix: name a code of a message about a statement, for instance full-scan
  See docs/errors/invalid-option.md
""");
    }

    @Test
    void onceForACompilation() {
        Outcome outcome = CompileTests.compile(
                compiler -> compiler.withOptions("-Acolonnade.strict=yes"),
                AIRPORT,
                "@Dao interface AirportDao { @Insert void save(Airport airport); }");
        assertThat(outcome.problems()).hasSize(1);
    }

    @Test
    void valuesThatOptionsCanHave() {
        assertThat(compile(
                                "-Acolonnade.strict=false",
                                "-Acolonnade.cassandra=4.1",
                                "-Acolonnade.off=Full-Scan, ",
                                "-Acolonnade.naming=UPPER_CASE")
                        .problems())
                .isEmpty();
    }

    private static Outcome compile(Object... options) {
        return CompileTests.compile(compiler -> compiler.withOptions(options), AIRPORT);
    }
}
