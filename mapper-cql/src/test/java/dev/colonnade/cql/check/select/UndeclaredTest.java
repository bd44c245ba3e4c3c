package dev.colonnade.cql.check.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Checker;
import dev.colonnade.cql.check.Severity;
import dev.colonnade.cql.check.TestSchema;
import dev.colonnade.cql.check.Verification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What depends on a function or type that is not declared is not refused. */
class UndeclaredTest {
    private static final Checker CHECKER =
            new Checker(TestSchema.of(CassandraVersion.V5_0, false), CassandraVersion.V5_0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT own(year) FROM videos",
                "SELECT max(own(year)), own(own(year)) FROM videos",
                "SELECT own(year).name, own(year)['a'], own(year)['a'..] FROM videos",
                "SELECT (own(year)), [own(year)], {own(year)}, (own(year), year) FROM videos",
                "SELECT (map<int, int>) {year: own(year)} FROM videos",
                "SELECT CAST(own(year) AS int), (int) own(year), own(year) + 1, -own(year) FROM videos",
                "SELECT (other) own(?), (other) {name: title} FROM videos",
                "SELECT DISTINCT own(video) FROM comments",
                "SELECT own(year) FROM videos PER PARTITION LIMIT 2",
                "SELECT count(*) FROM comments GROUP BY video, own(posted)"
            })
    void isNotRefused(String cql) {
        Verification verification = CHECKER.verify(cql);

        assertThat(verification.findings()).isNotEmpty().allMatch(finding -> finding.severity() == Severity.WARNING);
    }
}
