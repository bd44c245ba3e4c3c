package dev.colonnade.cql.ddl;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.statement.Option;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the options of a keyspace, as they stand behind WITH.
 *
 * @since 0.1.0
 */
public final class KeyspaceOptionsReader {
    private static final CassandraVersion VERSION = CassandraVersion.V5_0;

    private KeyspaceOptionsReader() {}

    /**
     * Reads options, by the rules of the server.
     *
     * @param text the options, with AND between them: {@code replication = {'class': 'SimpleStrategy',
     *     'replication_factor': 1} AND durable_writes = true}; the replication has to be among them
     * @return the options
     * @throws IllegalArgumentException if they are none, one is unknown or has a value that it cannot have, or the
     *     replication is not said; the message says all that is wrong
     */
    public static KeyspaceOptions read(String text) {
        Findings findings = new Findings();
        List<Option> options = parse(text, findings);
        if (!findings.hasErrors()) {
            Step step = new Step(VERSION, DraftKeyspace.of(Optional.empty(), false), findings);
            KeyspaceOptionRule.check(options, step);
            KeyspaceOptionRule.checkComplete(options, TextRange.NONE, step);
        }
        if (findings.hasErrors()) {
            throw new IllegalArgumentException(message(text, findings.all()));
        }
        return Options.ofKeyspace(options);
    }

    private static List<Option> parse(String text, Findings findings) {
        try {
            return CqlParser.parseOptions(text, VERSION);
        } catch (CqlSyntaxException e) {
            findings.error(CqlRule.SYNTAX, e.range(), Objects.requireNonNull(e.getMessage()), e.allowed(), e.fix());
            return List.of();
        }
    }

    private static String message(String text, List<Finding> findings) {
        return findings.stream()
                .map(KeyspaceOptionsReader::message)
                .collect(joining("\n", "The options of the keyspace are wrong: ", "\n  In: " + text));
    }

    private static String message(Finding finding) {
        String allowed = finding.allowed().isEmpty() ? "" : "\n  Allowed: " + String.join(", ", finding.allowed());
        return finding.found() + allowed + "\n  Fix: " + finding.fix();
    }
}
