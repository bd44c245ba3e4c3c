package dev.colonnade.cql.proof;

import java.util.List;
import java.util.Optional;

/**
 * What a subject says of a statement.
 *
 * @param refusal why it refuses the statement, or empty if it accepts it
 * @param markers of an accepted statement its markers, each as {@code name: type}
 * @param columns of an accepted statement the columns of its result, likewise
 */
record Verdict(Optional<Refused> refusal, List<String> markers, List<String> columns) {

    /**
     * Why a statement is refused.
     *
     * @param syntax whether it does not parse
     * @param onExecution whether the server refuses it only when it is executed
     * @param rule the subject's name of the rule
     * @param message the subject's first message
     */
    record Refused(boolean syntax, boolean onExecution, String rule, String message) {}

    static Verdict accepted(List<String> markers, List<String> columns) {
        return new Verdict(Optional.empty(), markers, columns);
    }

    static Verdict refused(String rule, String message) {
        return new Verdict(Optional.of(new Refused(false, false, rule, message)), List.of(), List.of());
    }

    static Verdict refusedOnExecution(String rule, String message) {
        return new Verdict(Optional.of(new Refused(false, true, rule, message)), List.of(), List.of());
    }

    static Verdict syntaxError(String message) {
        return new Verdict(Optional.of(new Refused(true, false, "syntax", message)), List.of(), List.of());
    }

    boolean isSyntaxError() {
        return refusal.isPresent() && refusal.get().syntax();
    }

    String message() {
        return refusal.map(refused -> refused.rule() + ": " + refused.message()).orElse("accepted");
    }
}
