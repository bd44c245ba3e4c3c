package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a keyspace before the names of tables, types, views and functions that say none, in statements that read and
 * write rows and in those that change the schema. What such a statement names besides is looked for in the keyspace of
 * its table: the types in it, its functions, the indexes. Also puts another table into statements about one.
 *
 * @since 0.1.0
 */
public final class Qualification {
    private final TokenCursor cursor;
    private final List<Place> places = new ArrayList<>();

    /** Where a name stands: of an object, and whether its keyspace stands before it. */
    private record Place(TextRange name, boolean qualified) {}

    private Qualification(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The same statement in a keyspace.
     *
     * @param text the statement
     * @param keyspace the keyspace
     * @return the text, in which each table, type, view or function that said no keyspace says this one
     * @throws CqlSyntaxException if the text is not made of tokens of CQL
     */
    public static String inKeyspace(String text, Identifier keyspace) {
        StringBuilder qualified = new StringBuilder(text);
        List<Place> places = places(text);
        for (int i = places.size() - 1; i >= 0; i--) {
            if (!places.get(i).qualified()) {
                qualified.insert(places.get(i).name().start(), keyspace.cql() + ".");
            }
        }
        return qualified.toString();
    }

    /**
     * The same statement about another table, in the same keyspace.
     *
     * @param text a statement that reads or writes rows of one table
     * @param table the table
     * @return the text, in which the name of the table is this one wherever it stands
     * @throws CqlSyntaxException if the text is not made of tokens of CQL
     */
    public static String ofTable(String text, Identifier table) {
        StringBuilder renamed = new StringBuilder(text);
        List<Place> places = places(text);
        for (int i = places.size() - 1; i >= 0; i--) {
            TextRange name = places.get(i).name();
            renamed.replace(name.start(), name.end(), table.cql());
        }
        return renamed.toString();
    }

    private static List<Place> places(String text) {
        Token[] tokens = Lexer.tokens(text, CassandraVersion.V5_0);
        Token last = tokens[tokens.length - 1];
        if (last.is(Kind.ERROR)) {
            throw LexicalErrors.of(text, last.range().start());
        }
        Qualification qualification = new Qualification(new TokenCursor(text, tokens));
        qualification.read();
        return qualification.places;
    }

    private void read() {
        Token verb = cursor.peek();
        if (verb.is(Keyword.CREATE) || verb.is(Keyword.ALTER) || verb.is(Keyword.DROP)) {
            definition();
        } else if (verb.is(Keyword.TRUNCATE)) {
            cursor.next();
            cursor.accept(Keyword.TABLE);
            name();
        } else {
            namesBehind(Keyword.FROM, Keyword.INTO, Keyword.UPDATE);
        }
    }

    /** The object itself; of an index or trigger that is made, and of a trigger that is dropped, its table. */
    private void definition() {
        boolean drop = cursor.next().is(Keyword.DROP);
        while (isAdjective(cursor.peek())) {
            cursor.next();
        }
        Token object = cursor.next();
        if (object.is(Keyword.TRIGGER) || (object.is(Keyword.INDEX) && !drop)) {
            namesBehind(Keyword.ON);
        } else if (isInKeyspace(object)) {
            skipCondition();
            name();
            namesBehind(object.is(Keyword.VIEW) ? Keyword.FROM : Keyword.INTO);
        }
    }

    private static boolean isAdjective(Token token) {
        return token.is(Keyword.OR)
                || token.is(Keyword.REPLACE)
                || token.is(Keyword.CUSTOM)
                || token.is(Keyword.MATERIALIZED);
    }

    private static boolean isInKeyspace(Token object) {
        return object.is(Keyword.TABLE)
                || object.is(Keyword.TYPE)
                || object.is(Keyword.VIEW)
                || object.is(Keyword.INDEX)
                || object.is(Keyword.FUNCTION)
                || object.is(Keyword.AGGREGATE);
    }

    private void skipCondition() {
        if (cursor.accept(Keyword.IF)) {
            cursor.accept(Keyword.NOT);
            cursor.accept(Keyword.EXISTS);
        }
    }

    private void namesBehind(Keyword... words) {
        while (!cursor.is(Kind.END)) {
            Token token = cursor.next();
            if (List.of(words).contains(token.type)) {
                name();
            }
        }
    }

    private void name() {
        if (cursor.peek().isName()) {
            boolean qualified = cursor.peek(1).is(Sign.DOT);
            places.add(new Place((qualified ? cursor.peek(2) : cursor.peek()).range(), qualified));
        }
    }
}
