package dev.colonnade.cql.parse;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import java.util.ArrayList;
import java.util.List;

/** Reads WITH of schema statements. Rule: properties of Parser.g. */
final class OptionParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TermParser terms;

    OptionParser(TokenCursor cursor, Names names, TermParser terms) {
        this.cursor = cursor;
        this.names = names;
        this.terms = terms;
    }

    /** {@return the options behind a WITH, which is read} */
    List<Option> with() {
        cursor.expect(Keyword.WITH);
        return list();
    }

    /** {@return one option or more, with AND between them} */
    List<Option> list() {
        List<Option> options = new ArrayList<>();
        do {
            add(options);
        } while (cursor.accept(Keyword.AND));
        return options;
    }

    /** {@return the options behind a WITH, which are read, or none if there is no WITH} */
    List<Option> maybeWith() {
        return cursor.at(Keyword.WITH) ? with() : List.of();
    }

    /**
     * Reads an option.
     *
     * @param options those that were read, to which it is added
     */
    void add(List<Option> options) {
        int start = cursor.index();
        Name name = names.name(Part.OPTION_NAME);
        cursor.expect(Sign.EQ);
        Term value = cursor.at(Sign.OPEN_BRACE) ? map() : constant();
        if (options.stream().anyMatch(option -> isNamed(option, name.identifier()))) {
            throw new CqlSyntaxException(
                    "The option " + name.cql() + " is said twice", name.range(), List.of(), "remove one of the two");
        }
        options.add(new Option(name, value, cursor.since(start)));
    }

    private static boolean isNamed(Option option, Identifier name) {
        return option.name().identifier().equals(name);
    }

    /** The server takes a word that is no name of its own for a text. */
    private Literal constant() {
        Token token = cursor.peek();
        if (token.type instanceof Keyword word && word.isName()) {
            cursor.next();
            return new Literal(Literal.Kind.STRING, token.value, token.range());
        }
        return terms.constant();
    }

    /** {@return a map of constants} */
    MapLiteral map() {
        int start = cursor.index();
        cursor.expect(Sign.OPEN_BRACE);
        List<MapLiteral.Entry> entries = cursor.at(Sign.CLOSE_BRACE) ? List.of() : cursor.list(this::entry, Sign.COMMA);
        cursor.expect(Sign.CLOSE_BRACE);
        checkNames(entries);
        return new MapLiteral(entries, cursor.since(start));
    }

    private MapLiteral.Entry entry() {
        Term name = onlyConstant(terms.term());
        cursor.expect(Sign.COLON);
        return new MapLiteral.Entry(name, onlyConstant(terms.term()));
    }

    private static Term onlyConstant(Term term) {
        if (!(term instanceof Literal)) {
            throw new CqlSyntaxException(
                    term instanceof Marker
                            ? "A bind marker cannot be in the options of a schema"
                            : term.cql() + " is no constant, as names and values in the options of a schema are",
                    term.range(),
                    List.of("a constant"),
                    "write a constant");
        }
        return term;
    }

    private static void checkNames(List<MapLiteral.Entry> entries) {
        List<String> known = new ArrayList<>();
        for (MapLiteral.Entry entry : entries) {
            String name = ((Literal) entry.key()).text();
            if (known.contains(name)) {
                throw new CqlSyntaxException(
                        "The option " + name + " is said twice",
                        entry.key().range(),
                        List.of(),
                        "remove one of the two");
            }
            known.add(name);
        }
    }
}
