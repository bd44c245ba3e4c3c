package dev.colonnade.cql.proof;

import java.util.List;
import java.util.Optional;

/**
 * What a subject says of a statement.
 *
 * @param refusal why it refuses the statement, or empty if it accepts it
 * @param markers of an accepted statement its markers, each as {@code name: type}
 * @param columns of an accepted statement the columns of its result, likewise
 * @param warnings the subject's names of the rules of which it does not know whether the server finds them broken
 */
record Verdict(Optional<Refused> refusal, List<String> markers, List<String> columns, List<String> warnings) {

    /**
     * Why a statement is refused.
     *
     * @param syntax whether it does not parse
     * @param onExecution whether the server refuses it only when it is executed
     * @param rules the subject's names of the rules that it finds broken, the first one first
     * @param message the subject's first message
     */
    record Refused(boolean syntax, boolean onExecution, List<String> rules, String message) {
        Refused {
            rules = List.copyOf(rules);
        }
    }

    static Verdict accepted(List<String> markers, List<String> columns) {
        return new Verdict(Optional.empty(), markers, columns, List.of());
    }

    Verdict withWarnings(List<String> rules) {
        return new Verdict(refusal, markers, columns, rules);
    }

    static Verdict refused(String rule, String message) {
        return refused(new Refused(false, false, List.of(rule), message));
    }

    static Verdict refused(Refused refusal) {
        return new Verdict(Optional.of(refusal), List.of(), List.of(), List.of());
    }

    static Verdict syntaxError(String message) {
        return refused(new Refused(true, false, List.of("syntax"), message));
    }

    boolean isSyntaxError() {
        return refusal.isPresent() && refusal.get().syntax();
    }

    String message() {
        return refusal.map(refused -> String.join(", ", refused.rules()) + ": " + refused.message())
                .orElse("accepted");
    }
}
