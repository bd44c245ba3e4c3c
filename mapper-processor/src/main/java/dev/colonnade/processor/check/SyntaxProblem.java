package dev.colonnade.processor.check;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.problem.Problem;
import java.util.Optional;

/** What is wrong with a part of a statement that cannot be read. */
final class SyntaxProblem {
    private SyntaxProblem() {}

    /**
     * The problem, if there is one.
     *
     * @param label how the message names what it is said of
     */
    static Optional<Problem> of(String label, CqlText<?> written) {
        return written.error()
                .map(error -> new Problem(
                        new CqlCode(CqlRule.SYNTAX),
                        written.site(),
                        label + ": " + error.getMessage() + "\n" + CodeFrame.of(written.text(), error.range()),
                        error.allowed(),
                        error.fix()));
    }
}
