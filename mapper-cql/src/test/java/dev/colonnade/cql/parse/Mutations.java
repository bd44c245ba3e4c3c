package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes texts out of statements, of which most are none: tokens are lost, added, doubled, changed and swapped. */
final class Mutations {
    private static final String[] TOKENS =
            ("SELECT FROM WHERE AND IN IS NOT NULL CONTAINS KEY LIKE TOKEN ( ) [ ] { } , ;"
                            + " : . .. = < > <= >= != + - * / % += -= ? :m 1 -1 1.5 'x' \"X\" \"\"\"\" a b json distinct as per"
                            + " partition limit group by order asc desc allow filtering ann of ttl timestamp writetime count cast"
                            + " int text map set list frozen tuple vector using if exists values insert into update delete begin"
                            + " batch apply unlogged counter default unset expr( f( P1D -P1D 1h 0x1 -n $$x$$ true nan t AS 2")
                    .split(" ");

    private final List<String> statements;
    private final CassandraVersion version;
    private final Random random;

    Mutations(List<String> statements, CassandraVersion version, long seed) {
        this.statements = statements;
        this.version = version;
        this.random = new Random(seed);
    }

    String next() {
        String statement = statements.get(random.nextInt(statements.size()));
        List<String> tokens = new ArrayList<>();
        for (Token token : Lexer.tokens(statement, version)) {
            tokens.add(token.range().of(statement));
        }
        for (int i = random.nextInt(2); i >= 0; i--) {
            change(tokens);
        }
        boolean tight = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            text.append(tight && random.nextInt(3) == 0 ? "" : " ").append(token);
        }
        return text.toString();
    }

    private void change(List<String> tokens) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(6)) {
            case 0 -> tokens.set(at, "");
            case 1 -> tokens.add(at, TOKENS[random.nextInt(TOKENS.length)]);
            case 2 -> tokens.set(at, TOKENS[random.nextInt(TOKENS.length)]);
            case 3 -> tokens.add(at, tokens.get(at));
            case 4 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
            default -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
        }
    }
}
