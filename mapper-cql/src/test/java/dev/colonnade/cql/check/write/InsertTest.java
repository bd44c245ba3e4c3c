package dev.colonnade.cql.check.write;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static dev.colonnade.cql.check.RuleTests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.AccessPath;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

class InsertTest {
    @Test
    void takesTheKeyAndAnyOtherColumns() {
        holds("INSERT INTO videos (id, title) VALUES (?, ?)");
        holds("INSERT INTO media.videos (id) VALUES (uuid()) IF NOT EXISTS USING TTL 60");
        holds("INSERT INTO comments (video, posted, id, title) VALUES (?, ?, ?, :title)");
        holds("INSERT INTO odd (p, q, a, b, c, d) VALUES (?, {street: ?}, {1}, ?, (1, ?), true)");
        holds("INSERT INTO \"Mixed\" (\"Id\", \"select\", plain) VALUES (?, ?, ?)");
    }

    @Test
    void takesOnlyStaticColumnsWithoutClusteringColumns() {
        holds("INSERT INTO comments (video, title) VALUES (?, ?)");
        breaks(
                CqlRule.CLUSTERING_MISSING,
                "INSERT INTO comments (video, title, body) VALUES (?, ?, ?)",
                "video, title, body");
    }

    @Test
    void findsItsRow() {
        assertThat(verify("INSERT INTO videos (id) VALUES (?)").accessPath()).contains(AccessPath.ROW);
    }

    @Test
    void hasAsManyValuesAsColumns() {
        String missing = "INSERT INTO videos (id, title, year) VALUES (?)";
        breaks(CqlRule.INSERT_VALUES, missing, "title, year");
        breaks(CqlRule.INSERT_VALUES, "INSERT INTO videos (id) VALUES (?, 'a', 2)", "'a', 2");
        Finding finding = finding(missing);
        assertThat(finding.found()).isEqualTo("INSERT names 3 columns and has 1 value");
        assertThat(finding.fix()).isEqualTo("give each column a value");
    }

    @Test
    void namesAColumnOnce() {
        breaks(CqlRule.INSERT_COLUMN_TWICE, "INSERT INTO videos (id, title, id) VALUES (?, ?, ?)", "id");
    }

    @Test
    void isNotOfCounters() {
        String cql = "INSERT INTO views (video, day, hour, seen) VALUES (?, ?, ?, 1)";
        breaks(CqlRule.COUNTER_INSERT, cql, "views");
        breaks(CqlRule.COUNTER_INSERT, "INSERT INTO views JSON '{\"day\": 1}'", "views");
        assertThat(finding(cql).fix()).isEqualTo("write UPDATE views SET seen = seen + 1 WHERE …");
    }

    @Test
    void namesColumnsOfItsTable() {
        breaks(CqlRule.UNKNOWN_COLUMN, "INSERT INTO videos (id, titel) VALUES (?, ?)", "titel");
    }

    @Test
    void isNotOfAView() {
        String cql = "INSERT INTO comments_by_author (author, video, posted, id) VALUES (?, ?, ?, ?)";
        breaks(CqlRule.VIEW_WRITE, cql, "comments_by_author");
        breaks(CqlRule.VIEW_WRITE, "DELETE FROM comments_by_author WHERE author = ?", "comments_by_author");
        assertThat(finding(cql).fix()).isEqualTo("write the table comments");
    }

    @Test
    void givesAnIndexedVectorFiniteNumbers() {
        CassandraVersion version = CassandraVersion.V5_0;
        holds(version, "INSERT INTO products (shop, id, looks) VALUES (1, 1, [1, 0, -1e17])");
        holds(version, "INSERT INTO shapes (id, corner) VALUES (1, [0, NaN, Infinity])");
        String products = "INSERT INTO products (shop, id, looks) VALUES ";
        breaks(version, CqlRule.VECTOR_VALUE, products + "(1, 1, [1, NaN, 1])", "NaN");
        breaks(version, CqlRule.VECTOR_VALUE, products + "(1, 1, [1, -Infinity, 1])", "-Infinity");
        breaks(version, CqlRule.VECTOR_VALUE, products + "(1, 1, [1, 2e17, 1])", "2e17");
        breaks(version, CqlRule.VECTOR_VALUE, products + "(1, 1, [0, -0, 0.0])", "[0, -0, 0.0]");
    }
}
