package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Verification;
import dev.colonnade.cql.check.term.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The columns of results have the names and types that the server gives them. */
class ResultColumnsTest {
    @Test
    void ofColumnsAndAliases() {
        assertThat(columns("SELECT \"Id\", \"select\" AS \"A b\" FROM \"Mixed\""))
                .containsExactly("Id: int", "A b: int");
        assertThat(columns("SELECT year, year FROM videos")).containsExactly("year: int", "year: int");
    }

    @Test
    void ofAllColumns() {
        assertThat(columns("SELECT * FROM comments"))
                .containsExactly(
                        "video: uuid",
                        "posted: timestamp",
                        "id: timeuuid",
                        "moderators: set<text>",
                        "pinned: int",
                        "title: text",
                        "author: text",
                        "body: text",
                        "edits: int",
                        "mentions: set<text>",
                        "reactions: map<text, int>",
                        "replies: list<text>");
        assertThat(columns("SELECT * FROM \"Mixed\""))
                .containsExactly("Id: int", "select: int", "Value: text", "plain: int");
    }

    @Test
    void ofJson() {
        assertThat(columns("SELECT JSON id, title FROM videos")).containsExactly("[json]: text");
    }

    @Test
    void ofFunctions() {
        assertThat(columns("SELECT max(year), count(*), count(1), toDate(added) FROM videos"))
                .containsExactly(
                        "system.max(year): int", "count: bigint", "count: bigint", "system.todate(added): date");
        assertThat(columns("SELECT year + 1, -year FROM videos")).containsExactly("year + 1: int", "-year: int");
        assertThat(columns("SELECT CAST(year AS text), CAST(year AS int) FROM videos"))
                .containsExactly("cast(year as text): text", "year: int");
    }

    @Test
    void ofParts() {
        assertThat(columns("SELECT studio.address.city, ratings['a'], tags['x'..], ratings[?] FROM videos"))
                .containsExactly(
                        "studio.address.city: text", "ratings['a']: int", "tags['x'..]: set<text>", "ratings[?]: int");
    }

    @Test
    void ofAges() {
        assertThat(columns("SELECT WRITETIME(title), TTL(title) FROM videos"))
                .containsExactly("writetime(title): bigint", "ttl(title): int");
        assertThat(columns("SELECT WRITETIME(tags), TTL(ratings['a']), MAXWRITETIME(tags) FROM videos"))
                .containsExactly(
                        "writetime(tags): frozen<list<bigint>>",
                        "ttl(ratings['a']): int",
                        "maxwritetime(tags): bigint");
    }

    @Test
    void ofLiterals() {
        assertThat(columns("SELECT (int) ?, [year, 1], (year, title), (text) 'it''s' FROM videos"))
                .containsExactly(
                        "(int)?: int",
                        "[year, 1]: frozen<list<int>>",
                        "(year, title): frozen<tuple<int, text>>",
                        "(text)'it's': text");
    }

    @Test
    void markersAreNamed() {
        Verification verification = verify("SELECT (int) ?, ratings[?], (int) :x FROM videos LIMIT ?");

        assertThat(verification.markers())
                .extracting(marker ->
                        marker.name() + ": " + Types.print(marker.type().orElseThrow()))
                .containsExactly("[selection]: int", "key(ratings): text", "x: int", "[limit]: int");
    }

    private static List<String> columns(String cql) {
        Verification verification = verify(CassandraVersion.V5_0, cql);
        assertThat(verification.findings()).as(cql).isEmpty();
        return verification.columns().stream()
                .map(column -> column.name() + ": " + Types.print(column.type().orElseThrow()))
                .toList();
    }
}
