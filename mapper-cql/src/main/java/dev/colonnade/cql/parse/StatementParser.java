package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.List;

/** Reads one statement from its tokens. */
final class StatementParser {
    private final String text;
    private final CassandraVersion version;
    private final TokenCursor cursor;
    private final Names names;
    private final MarkerParser markers;
    private final Attempts attempts;
    private final TypeParser types;
    private final TermParser terms;
    private final ComparisonParser comparisons;
    private final RelationParser relations;
    private final UsingParser using;

    /** Makes what the kinds of statements share; the parser of a kind is made where one comes. */
    private StatementParser(String text, TokenCursor cursor, CassandraVersion version) {
        this.text = text;
        this.version = version;
        this.cursor = cursor;
        this.names = new Names(cursor);
        this.markers = new MarkerParser(cursor, names);
        this.attempts = new Attempts(cursor, markers);
        this.types = new TypeParser(cursor, names, attempts);
        this.terms = new TermParser(cursor, names, types, markers);
        this.comparisons = new ComparisonParser(cursor, terms, markers);
        this.relations = new RelationParser(cursor, names, terms, comparisons);
        this.using = new UsingParser(cursor, markers);
    }

    private SelectorParser selectors() {
        return new SelectorParser(version, cursor, names, types, markers, terms, attempts);
    }

    private SelectParser selects() {
        SelectorParser selectors = selectors();
        SelectClauseParser clauses = new SelectClauseParser(cursor, names, selectors, attempts);
        GroupByParser groups = new GroupByParser(cursor, selectors);
        return new SelectParser(version, cursor, names, clauses, groups, terms, relations, using);
    }

    private InsertParser inserts() {
        return new InsertParser(cursor, names, terms, markers, using);
    }

    private UpdateParser updates() {
        TargetParser targets = new TargetParser(cursor, names, terms);
        AssignmentParser assignments = new AssignmentParser(cursor, names, targets, terms);
        return new UpdateParser(cursor, names, using, assignments, relations, conditions(targets));
    }

    private DeleteParser deletes() {
        TargetParser targets = new TargetParser(cursor, names, terms);
        return new DeleteParser(cursor, names, targets, using, relations, conditions(targets));
    }

    private ConditionParser conditions(TargetParser targets) {
        return new ConditionParser(cursor, targets, terms, comparisons);
    }

    private BatchParser batches() {
        return new BatchParser(cursor, using, inserts(), updates(), deletes());
    }

    private OptionParser options() {
        return new OptionParser(cursor, names, terms);
    }

    private SchemaParser schemas() {
        return new SchemaParser(text, version, cursor, names, types, terms, markers, selectors(), relations);
    }

    /**
     * Reads a statement.
     *
     * @param text its text
     * @param tokens its tokens
     * @param version the version of CQL
     * @return the statement
     * @throws Mismatch if a token cannot be where it is
     * @throws CqlSyntaxException if something else is wrong that the server's parser refuses
     */
    static ParsedStatement parse(String text, Token[] tokens, CassandraVersion version) {
        return new StatementParser(text, new TokenCursor(text, tokens), version).parse();
    }

    /**
     * Reads an expression that a SELECT can select, as {@link #parse} reads a statement.
     *
     * @param text its text
     * @param tokens its tokens
     * @param version the version of CQL
     * @return the expression
     */
    static Term parseSelector(String text, Token[] tokens, CassandraVersion version) {
        StatementParser parser = new StatementParser(text, new TokenCursor(text, tokens), version);
        Term term = parser.selectors().selector();
        if (!parser.cursor.is(Kind.END)) {
            throw parser.cursor.mismatch(Part.END_OF_EXPRESSION);
        }
        return term;
    }

    /**
     * Reads a type, as {@link #parse} reads a statement.
     *
     * @param text its text
     * @param tokens its tokens
     * @param version the version of CQL
     * @return the type
     */
    static CqlType parseType(String text, Token[] tokens, CassandraVersion version) {
        StatementParser parser = new StatementParser(text, new TokenCursor(text, tokens), version);
        CqlType type = parser.types.type().type();
        if (!parser.cursor.is(Kind.END)) {
            throw parser.cursor.mismatch(Part.END_OF_TYPE);
        }
        return type;
    }

    /**
     * Reads what stands behind WHERE, as {@link #parse} reads a statement.
     *
     * @param text its text
     * @param tokens its tokens
     * @param version the version of CQL
     * @return the relations
     */
    static List<Relation> parseRelations(String text, Token[] tokens, CassandraVersion version) {
        StatementParser parser = new StatementParser(text, new TokenCursor(text, tokens), version);
        return parser.last(parser.relations.relations());
    }

    /**
     * Reads what stands behind WITH, as {@link #parse} reads a statement.
     *
     * @param text its text
     * @param tokens its tokens
     * @param version the version of CQL
     * @return the options
     */
    static List<Option> parseOptions(String text, Token[] tokens, CassandraVersion version) {
        StatementParser parser = new StatementParser(text, new TokenCursor(text, tokens), version);
        return parser.last(parser.options().list());
    }

    /**
     * Reads the value of an option that is a map, as {@link #parse} reads a statement.
     *
     * @param text its text
     * @param tokens its tokens
     * @param version the version of CQL
     * @return the map
     */
    static MapLiteral parseOptionMap(String text, Token[] tokens, CassandraVersion version) {
        StatementParser parser = new StatementParser(text, new TokenCursor(text, tokens), version);
        return parser.last(parser.options().map());
    }

    /**
     * Reads what stands behind MASKED WITH, as {@link #parse} reads a statement.
     *
     * @param text its text
     * @param tokens its tokens
     * @param version the version of CQL
     * @return the function
     */
    static FunctionCall parseMask(String text, Token[] tokens, CassandraVersion version) {
        StatementParser parser = new StatementParser(text, new TokenCursor(text, tokens), version);
        return parser.last(parser.schemas().maskFunction());
    }

    private <T> T last(T read) {
        if (!cursor.is(Kind.END)) {
            throw cursor.mismatch(Part.END_OF_EXPRESSION);
        }
        return read;
    }

    private ParsedStatement parse() {
        Statement statement = statement();
        boolean semicolon = false;
        while (cursor.accept(Sign.SEMICOLON)) {
            semicolon = true;
        }
        if (semicolon && !cursor.is(Kind.END) && !cursor.is(Kind.ERROR)) {
            throw new CqlSyntaxException(
                    "A second statement begins after the semicolon",
                    cursor.peek().range(),
                    List.of(),
                    "leave one statement, or put several that write into a BATCH");
        }
        cursor.expect(Kind.END);
        return new ParsedStatement(statement, markers.all(), terms.haveCalled());
    }

    private Statement statement() {
        if (cursor.peek().type instanceof Keyword verb) {
            switch (verb) {
                case SELECT -> {
                    return selects().select();
                }
                case INSERT -> {
                    return inserts().insert();
                }
                case UPDATE -> {
                    return updates().update();
                }
                case DELETE -> {
                    return deletes().delete();
                }
                case BEGIN -> {
                    return batches().batch();
                }
                default -> {}
            }
        }
        SchemaParser schemas = schemas();
        if (schemas.isNext()) {
            return schemas.statement();
        }
        throw cursor.mismatch(Part.STATEMENT);
    }
}
