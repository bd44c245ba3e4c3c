package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changes a text and not its meaning, and what spoils a text. */
final class Noise {

    /** Strings, quoted names and constants are taken as they are; the rest may be written otherwise. */
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|\\$\\$.*?\\$\\$|\"(?:[^\"]|\"\")*\""
            + "|[0-9][0-9A-Za-z.-]*|[A-Za-z_]\\w*|[<>!+-]=|\\.\\.|\\s+|.");

    private static final List<String> STRAY = List.of(
            "SELECT",
            "FROM",
            "WHERE",
            "AND",
            "OR",
            "NOT",
            "IN",
            "=",
            "<",
            ">=",
            "!=",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            ";",
            ".",
            "*",
            "+",
            "-",
            "--",
            "/*",
            "*/",
            "?",
            "'",
            "\"",
            "$$",
            "null",
            "NaN",
            "-i",
            "1",
            "x",
            "IF",
            "EXISTS",
            "USING",
            "TTL",
            "TIMESTAMP",
            "LIMIT",
            "ALLOW",
            "FILTERING",
            "ORDER",
            "BY",
            "ANN",
            "OF",
            "CAST",
            "AS",
            "TOKEN",
            "JSON",
            "DISTINCT",
            "CONTAINS",
            "KEY",
            "LIKE",
            "IS",
            "BATCH",
            "BEGIN",
            "APPLY",
            "UNLOGGED",
            "TRUE",
            "INFINITY",
            "é",
            "\\",
            "#",
            "%",
            "@",
            "..",
            "BETWEEN",
            "1h",
            "0x",
            "list",
            "frozen",
            "entries",
            "full");

    private final Dice dice;

    Noise(Dice dice) {
        this.dice = dice;
    }

    /** The same statement with other spaces, comments, letters in another case, and perhaps a semicolon. */
    String harmless(String cql) {
        StringBuilder text = new StringBuilder();
        for (String token : tokens(cql)) {
            text.append(harmlessToken(token));
        }
        return text.append(dice.of("", "", ";", " ;", "\n", " -- end\n")).toString();
    }

    private String harmlessToken(String token) {
        if (token.isBlank()) {
            return dice.chance(90)
                    ? token
                    : dice.of("  ", "\n", "\t", " /* a comment */ ", " -- to the end\n", " // too\n", "\r\n");
        }
        if (Character.isLetter(token.charAt(0)) && token.charAt(0) < 128 && dice.chance(8)) {
            return dice.chance(50) ? token.toUpperCase(Locale.ROOT) : token.toLowerCase(Locale.ROOT);
        }
        return token;
    }

    /** A token too few, too many, at another place, or another one. */
    String spoiled(String cql) {
        List<String> tokens = new ArrayList<>(tokens(cql));
        tokens.removeIf(String::isBlank);
        for (int i = 1 + dice.below(2); i > 0 && tokens.size() > 1; i--) {
            int at = dice.below(tokens.size());
            switch (dice.below(6)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(at));
                case 2 -> tokens.add(at, dice.of(STRAY));
                case 3 -> tokens.set(at, dice.of(STRAY));
                case 4 -> tokens.add(at, tokens.remove(dice.below(tokens.size())));
                default -> tokens.set(at, tokens.get(dice.below(tokens.size())));
            }
        }
        return String.join(" ", tokens);
    }

    static List<String> tokens(String cql) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(cql);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }
}
