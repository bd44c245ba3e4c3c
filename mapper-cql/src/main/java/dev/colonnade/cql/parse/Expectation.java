package dev.colonnade.cql.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What can stand at a place of a statement, in words.
 *
 * @param expected what can stand there
 */
record Expectation(List<Expected> expected) {
    private static final int FEW = 3;

    Expectation {
        expected = List.copyOf(expected);
    }

    boolean has(Expected one) {
        return expected.contains(one);
    }

    boolean hasName() {
        return expected.stream().anyMatch(one -> one instanceof Part part && part.isName());
    }

    /** {@return it all in a sentence: {@code a comma, AS or FROM}} */
    String phrase() {
        return or(Expected::phrase);
    }

    /** {@return it all as forms of CQL} */
    List<String> forms() {
        List<String> forms = new ArrayList<>();
        for (Expected one : withoutSemicolon()) {
            if (one instanceof Part part && !part.tokens().isEmpty()) {
                part.tokens().forEach(token -> forms.add(token.form()));
            } else {
                forms.add(one.form());
            }
        }
        return forms;
    }

    /** {@return the keywords of it} */
    List<Keyword> keywords() {
        List<Keyword> keywords = new ArrayList<>();
        for (Expected one : expected) {
            if (one instanceof Keyword keyword) {
                keywords.add(keyword);
            } else if (one instanceof Part part) {
                part.tokens().stream()
                        .filter(Keyword.class::isInstance)
                        .map(Keyword.class::cast)
                        .forEach(keywords::add);
            }
        }
        return keywords;
    }

    /**
     * What to do about it.
     *
     * @param token the token that stands there
     * @return what to write
     */
    String fix(Token token) {
        boolean end = token.is(Kind.END);
        if (has(Keyword.APPLY) && end) {
            return "write APPLY BATCH";
        }
        if (expected.size() > FEW) {
            return end ? "finish the statement" : "write one of what is allowed here";
        }
        if (has(Kind.END)) {
            return "end the statement here";
        }
        if (has(Part.END_OF_EXPRESSION)) {
            return "end the expression here";
        }
        boolean missing = expected.size() == 1 && expected.get(0) instanceof TokenType && !end;
        return "write " + or(Expected::phrase) + (missing ? " before it" : "");
    }

    private String or(Function<Expected, String> text) {
        List<String> all = withoutSemicolon().stream().map(text).distinct().toList();
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    /** A semicolon is an end too. */
    private List<Expected> withoutSemicolon() {
        return has(Kind.END)
                ? expected.stream().filter(one -> one != Sign.SEMICOLON).toList()
                : expected;
    }
}
