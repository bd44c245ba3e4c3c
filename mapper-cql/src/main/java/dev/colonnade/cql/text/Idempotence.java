package dev.colonnade.cql.text;

import dev.colonnade.cql.text.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a write may be executed twice, as far as its text alone can tell. Not sure to be idempotent are counters and
 * the append and prepend of lists, which are written with + and -; functions such as {@code now()}; and what is done to
 * an element, whose deletion from a list shifts those behind it.
 */
final class Idempotence {
    private static final Set<String> NO_FUNCTIONS = Set.of("values", "in", "token", "and", "key", "where");

    private Idempotence() {}

    static boolean ofWrite(StatementKind kind, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isArithmetic(tokens, i) || isFunctionCall(tokens, i) || isElement(tokens, i)) {
                return false;
            }
        }
        return kind != StatementKind.OTHER;
    }

    /** A minus before a number is its sign where no term stands before it. */
    private static boolean isArithmetic(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isSign("-")) {
            Token before = i == 0 ? token : tokens.get(i - 1);
            return before.kind() != Kind.SIGN || before.isSign(")") || before.isSign("]") || before.isSign("}");
        }
        return token.isSign("+");
    }

    private static boolean isFunctionCall(List<Token> tokens, int i) {
        boolean call = tokens.get(i).isName()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isSign("(")
                && !NO_FUNCTIONS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
        return call && !isInsertedTable(tokens, i);
    }

    /** The name before the list of columns: INTO t (…) or INTO ks.t (…). */
    private static boolean isInsertedTable(List<Token> tokens, int i) {
        boolean plain = i > 0 && tokens.get(i - 1).isWord("into");
        return plain
                || (i > 2 && tokens.get(i - 1).isSign(".") && tokens.get(i - 3).isWord("into"));
    }

    /** A null, which a marker can be, deletes the element of a list that it is given to. */
    private static boolean isElement(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i).isSign("[") && tokens.get(i - 1).isName();
    }
}
