package dev.colonnade.cql.check;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.cql.parse.ParsedStatement;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks statements as the server does when it prepares them, and what is decided by their text when it executes them.
 * It keeps nothing of a statement: threads may share it.
 *
 * @since 0.1.0
 */
public final class Checker {
    private final Schema schema;
    private final CassandraVersion version;

    /**
     * Checks statements of a schema.
     *
     * @param schema what is known of the tables
     * @param version the version of the server
     */
    public Checker(Schema schema, CassandraVersion version) {
        this.schema = schema;
        this.version = version;
    }

    /**
     * Checks a statement.
     *
     * @param text the statement
     * @return what is known of it; if it is no statement, that it is none
     */
    public Verification verify(String text) {
        ParsedStatement parsed;
        try {
            parsed = CqlParser.parseWithMarkers(text, version);
        } catch (CqlSyntaxException e) {
            return noStatement(text, e);
        }
        return verify(text, parsed);
    }

    /**
     * Checks a statement that was read before.
     *
     * @param text the statement
     * @param parsed what was read of it, by the grammar of this version
     * @return what is known of it
     */
    public Verification verify(String text, ParsedStatement parsed) {
        return new StatementCheck(text, parsed, schema, version).verify();
    }

    /**
     * Checks a statement that was made, not read; the places of what is found are those in its text.
     *
     * @param statement the statement
     * @return what is known of it
     */
    public Verification verify(Statement statement) {
        return verify(statement.cql());
    }

    private static Verification noStatement(String text, CqlSyntaxException e) {
        Findings findings = new Findings();
        findings.error(CqlRule.SYNTAX, e.range(), Objects.requireNonNull(e.getMessage()), e.allowed(), e.fix());
        return new Verification(
                text,
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                findings.all());
    }
}
