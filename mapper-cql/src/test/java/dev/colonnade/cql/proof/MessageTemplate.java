package dev.colonnade.cql.proof;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message of the server with holes, from the catalogue of rules.
 *
 * @param rule the number of the rule
 * @param phase where the rule is checked: Y syntax, P prepare, V validate, X execute, C by an exception that is not
 *     meant; L if it depends on a value
 * @param text the message
 */
record MessageTemplate(int rule, String phase, String text) {

    private static final Pattern HOLE = Pattern.compile("%[sd]");

    static MessageTemplate read(String line) {
        List<String> fields = List.of(line.split("\t", 3));
        return new MessageTemplate(Integer.parseInt(fields.get(0)), fields.get(1), fields.get(2));
    }

    /** Matches the beginning of a message. */
    Pattern pattern() {
        return Pattern.compile(
                HOLE.splitAsStream(text).map(Pattern::quote).collect(Collectors.joining(".*?")), Pattern.DOTALL);
    }

    boolean isCrash() {
        return phase.equals("C");
    }

    /** A parser's message begins with a place. */
    boolean isAnywhere() {
        return phase.equals("Y");
    }
}
