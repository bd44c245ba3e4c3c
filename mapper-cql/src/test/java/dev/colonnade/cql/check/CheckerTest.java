package dev.colonnade.cql.check;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static dev.colonnade.cql.check.RuleTests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.type.NativeType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private static final Checker INCOMPLETE =
            new Checker(TestSchema.of(CassandraVersion.V5_0, false), CassandraVersion.V5_0);

    @Test
    void findsOneThingInATextThatIsNoStatement() {
        String cql = "SELECT FROM videos";
        Verification verification = verify(cql);
        assertThat(verification.statement()).isEmpty();
        assertThat(verification.isAccepted()).isFalse();
        assertThat(verification.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(CqlRule.SYNTAX));
    }

    @Test
    void saysNothingOfSchemaStatements() {
        Verification verification = verify("CREATE TABLE t (id int PRIMARY KEY)");
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.markers()).isEmpty();
    }

    @Test
    void findsTablesAndKeyspacesThatDoNotExist() {
        holds("SELECT * FROM media.videos");
        breaks(CqlRule.UNKNOWN_TABLE, "SELECT * FROM vidoes", "vidoes");
        breaks(CqlRule.UNKNOWN_TABLE, "DELETE FROM media.video WHERE id = ?", "video");
        breaks(CqlRule.UNKNOWN_KEYSPACE, "SELECT * FROM medai.videos", "medai");
        Finding table = finding("SELECT * FROM vidoes");
        assertThat(table.found()).isEqualTo("There is no table vidoes in the keyspace media");
        assertThat(table.allowed()).contains("videos");
        assertThat(table.fix()).isEqualTo("write videos");
        assertThat(finding("SELECT * FROM nowhere").allowed()).contains("comments", "videos");
    }

    @Test
    void knowsThatTheServerHasTablesToo() {
        assertThat(finding("SELECT * FROM system.local").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void warnsOfATableThatMayExist() {
        Verification verification = INCOMPLETE.verify("UPDATE vidoes SET a = ?, b = :b WHERE c = ? IF EXISTS");
        assertThat(verification.isAccepted()).isTrue();
        assertThat(verification.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(CqlRule.UNKNOWN_TABLE);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.fix()).isEqualTo("declare it, or write videos");
        });
        assertThat(verification.conditional()).isTrue();
        assertThat(verification.markers()).extracting(BoundMarker::name).containsExactly("?", "b", "?");
        assertThat(verification.markers()).extracting(BoundMarker::type).containsOnly(Optional.empty());
    }

    @Test
    void warnsOfAFunctionAndATypeThatMayExist() {
        assertThat(INCOMPLETE.verify("SELECT maxx(year) FROM videos").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.allowed()).containsExactly("max");
                    assertThat(finding.fix()).isEqualTo("declare the function, or write max");
                });
        assertThat(INCOMPLETE
                        .verify("UPDATE videos SET location = (adress) {city: 'a'} WHERE id = ?")
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEqualTo("declare the type, or write address"));
    }

    @Test
    void warnsOfAKeyspaceThatMayExist() {
        assertThat(INCOMPLETE.verify("SELECT * FROM other.videos").findings())
                .extracting(Finding::rule)
                .containsExactly(CqlRule.UNKNOWN_KEYSPACE);
    }

    @Test
    void listsAMarkerAsOftenAsItStands() {
        String cql = "UPDATE videos SET title = :x, year = :y, code = :x WHERE id = ?";
        holds(cql);
        Verification verification = verify(cql);
        assertThat(verification.markers()).extracting(BoundMarker::name).containsExactly("x", "y", "x", "id");
        assertThat(verification.markers().get(0).type()).contains(NativeType.TEXT);
        assertThat(verification.markers().get(2).type()).contains(NativeType.ASCII);
        assertThat(verification.markers().get(3).range().of(cql)).isEqualTo("?");
    }

    @Test
    void countsMarkers() {
        String begin = "SELECT * FROM words WHERE word IN (";
        assertThat(verify(begin + "?,".repeat(65_534) + "?)").findings()).isEmpty();
        Finding finding = finding(begin + "?,".repeat(65_535) + "?)");
        assertThat(finding.rule()).isEqualTo(CqlRule.MARKER_COUNT);
        assertThat(finding.found()).isEqualTo("The statement has 65536 bind markers, and 65535 are the most");
    }

    @Test
    void checksAStatementByItsText() {
        String cql = "UPDATE videos SET title = ? WHERE id = ?";
        Checker checker = new Checker(TestSchema.of(CassandraVersion.V4_1), CassandraVersion.V4_1);
        assertThat(checker.verify(CqlParser.parse(cql, CassandraVersion.V4_1))).isEqualTo(checker.verify(cql));
    }

    @Test
    void knowsTheWordsThatAreNear() {
        Finding near = finding("SELECT titel FROM videos");
        assertThat(near.found()).isEqualTo("The table videos has no column titel");
        assertThat(near.allowed()).containsExactly("title");
        assertThat(finding("SELECT nothing_like_it FROM words").allowed()).containsExactly("word");
    }
}
