package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.List;

/**
 * What a whole text is to be.
 *
 * @param subject how messages name the text
 * @param reader reads it
 * @param <T> what is read from it
 */
record Grammar<T>(String subject, Reader<T> reader) {
    static final Grammar<ParsedStatement> STATEMENT = new Grammar<>("statement", StatementParser::parse);
    static final Grammar<Term> SELECTOR = new Grammar<>("expression", StatementParser::parseSelector);
    static final Grammar<CqlType> TYPE = new Grammar<>("type", StatementParser::parseType);
    static final Grammar<List<Relation>> RELATIONS = new Grammar<>("WHERE", StatementParser::parseRelations);
    static final Grammar<List<Option>> OPTIONS = new Grammar<>("list of options", StatementParser::parseOptions);
    static final Grammar<MapLiteral> OPTION_MAP = new Grammar<>("map", StatementParser::parseOptionMap);
    static final Grammar<FunctionCall> MASK = new Grammar<>("mask", StatementParser::parseMask);

    /**
     * Reads a text.
     *
     * @param <T> what is read from it
     */
    @FunctionalInterface
    interface Reader<T> {
        /**
         * Reads a text.
         *
         * @param text the text
         * @param tokens its tokens
         * @param version the version of CQL
         * @return what it says
         * @throws Mismatch if a token cannot be where it is
         * @throws CqlSyntaxException if something else is wrong that the server's parser refuses
         */
        T read(String text, Token[] tokens, CassandraVersion version);
    }
}
