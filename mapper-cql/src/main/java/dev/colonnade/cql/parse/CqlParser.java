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

/**
 * Reads statements. A text is a statement here if it is one for the server's own parser, whatever its tables are.
 *
 * @since 0.1.0
 */
public final class CqlParser {
    private CqlParser() {}

    /**
     * Reads a statement.
     *
     * @param text the text, with or without a semicolon at its end
     * @param version the version of CQL
     * @return the statement
     * @throws CqlSyntaxException if it is none, or more than one
     */
    public static Statement parse(String text, CassandraVersion version) {
        return parseWithMarkers(text, version).statement();
    }

    /**
     * Reads a statement and its bind markers.
     *
     * @param text the text, with or without a semicolon at its end
     * @param version the version of CQL
     * @return the statement and its markers
     * @throws CqlSyntaxException if it is none, or more than one
     */
    public static ParsedStatement parseWithMarkers(String text, CassandraVersion version) {
        return parse(text, version, Grammar.STATEMENT);
    }

    /**
     * Reads an expression that a SELECT can select: {@code writetime(title)}.
     *
     * @param text the text of the expression alone, without a name for it
     * @param version the version of CQL
     * @return the expression
     * @throws CqlSyntaxException if it is none, or more than one
     */
    public static Term parseSelector(String text, CassandraVersion version) {
        return parse(text, version, Grammar.SELECTOR);
    }

    /**
     * Reads relations, as they stand behind WHERE.
     *
     * @param text the relations, with AND between them
     * @param version the version of CQL
     * @return the relations
     * @throws CqlSyntaxException if they are none, or something stands behind them
     */
    public static List<Relation> parseRelations(String text, CassandraVersion version) {
        return parse(text, version, Grammar.RELATIONS);
    }

    /**
     * Reads options, as they stand behind WITH.
     *
     * @param text the options, with AND between them: {@code comment = 'all' AND gc_grace_seconds = 0}
     * @param version the version of CQL
     * @return the options
     * @throws CqlSyntaxException if they are none, one is said twice, or something stands behind them
     */
    public static List<Option> parseOptions(String text, CassandraVersion version) {
        return parse(text, version, Grammar.OPTIONS);
    }

    /**
     * Reads the value of an option that is a map, such as that of OPTIONS of an index.
     *
     * @param text the map, in braces: {@code {'class': 'LZ4Compressor'}}
     * @param version the version of CQL
     * @return the map
     * @throws CqlSyntaxException if it is none, has an entry twice, or something stands behind it
     */
    public static MapLiteral parseOptionMap(String text, CassandraVersion version) {
        return parse(text, version, Grammar.OPTION_MAP);
    }

    /**
     * Reads the function of a mask, as it stands behind MASKED WITH.
     *
     * @param text the function: {@code mask_inner(1, 2)}, or {@code DEFAULT}, which is {@code mask_default()}
     * @param version the version of CQL
     * @return the function, without the column among its arguments
     * @throws CqlSyntaxException if it is none, or something stands behind it
     */
    public static FunctionCall parseMask(String text, CassandraVersion version) {
        return parse(text, version, Grammar.MASK);
    }

    /**
     * Reads a type, as it stands in the definition of a column.
     *
     * @param text the type
     * @param version the version of CQL
     * @return the type
     * @throws CqlSyntaxException if it is none, or something stands behind it
     */
    public static CqlType parseType(String text, CassandraVersion version) {
        return parse(text, version, Grammar.TYPE);
    }

    private static <T> T parse(String text, CassandraVersion version, Grammar<T> grammar) {
        Token[] tokens = Lexer.tokens(text, version);
        try {
            return grammar.reader().read(text, tokens, version);
        } catch (Mismatch mismatch) {
            throw new Diagnosis(text, version, List.of(tokens), grammar, mismatch).exception();
        }
    }
}
