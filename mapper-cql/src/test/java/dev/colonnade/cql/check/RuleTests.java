package dev.colonnade.cql.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts statements to the checker and to the server itself, over the schema in {@code rules/schema.cql}; its keyspace is
 * {@code media}.
 */
public final class RuleTests {
    private static final Map<CassandraVersion, Checker> CHECKERS = new EnumMap<>(CassandraVersion.class);

    static {
        for (CassandraVersion version : CassandraVersion.values()) {
            CHECKERS.put(version, new Checker(TestSchema.of(version), version));
        }
    }

    private RuleTests() {}

    /** What the checker of a version says. */
    public static Verification verify(CassandraVersion version, String cql) {
        return Objects.requireNonNull(CHECKERS.get(version)).verify(cql);
    }

    /** What the checker of Cassandra 5.0 says. */
    public static Verification verify(String cql) {
        return verify(CassandraVersion.V5_0, cql);
    }

    /** Nothing is found in the statement, whatever the version. */
    public static void holds(String cql) {
        for (CassandraVersion version : CassandraVersion.values()) {
            holds(version, cql);
        }
    }

    /**
     * Nothing is found in the statement, and the server accepts it and knows its markers by the same names and types.
     */
    public static void holds(CassandraVersion version, String cql) {
        Verification verification = verify(version, cql);
        assertThat(verification.findings()).as("%s: %s", version, cql).isEmpty();
        RealServer.of(version).accepts(verification);
    }

    /** Exactly one error is found in the statement, whatever the version, and stands under this text. */
    public static void breaks(CqlRule rule, String cql, String underlined) {
        for (CassandraVersion version : CassandraVersion.values()) {
            breaks(version, rule, cql, underlined);
        }
    }

    /** Exactly one error is found in the statement, and stands under this text; and the server refuses it. */
    public static void breaks(CassandraVersion version, CqlRule rule, String cql, String underlined) {
        Verification verification = verify(version, cql);
        List<Finding> findings = verification.findings();
        assertThat(findings).as("%s: %s", version, cql).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule()).as("%s: %s", version, cql).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.range().of(cql)).as("%s: %s", version, cql).isEqualTo(underlined);
        RealServer.of(version).refuses(verification);
    }

    /** The only thing that Cassandra 5.0 finds in the statement. */
    public static Finding finding(String cql) {
        List<Finding> findings = verify(cql).findings();
        assertThat(findings).as(cql).hasSize(1);
        return findings.get(0);
    }
}
