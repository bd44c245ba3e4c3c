package dev.colonnade.cql.ddl;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import java.util.List;

/**
 * What the rules know when they look at a statement, and where they say what they find.
 *
 * @param version the version whose rules hold
 * @param keyspace the keyspace that the statement changes, as it is before
 * @param findings what was found
 */
record Step(CassandraVersion version, DraftKeyspace keyspace, Findings findings) {
    /** Whether the statement is refused. */
    boolean isRefused() {
        return findings.hasErrors();
    }

    void refuse(CqlRule rule, TextRange range, String found, String fix) {
        findings.error(rule, range, found, fix);
    }

    void refuse(CqlRule rule, TextRange range, String found, List<String> allowed, String fix) {
        findings.error(rule, range, found, allowed, fix);
    }

    /** How messages list names. */
    static List<String> names(List<Identifier> names) {
        return names.stream().map(Identifier::cql).toList();
    }
}
