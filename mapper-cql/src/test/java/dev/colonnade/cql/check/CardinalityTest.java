package dev.colonnade.cql.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.select.SelectCheck;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.parse.ParsedStatement;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.statement.Select;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many rows a SELECT can give. */
class CardinalityTest {
    private static final CassandraVersion VERSION = CassandraVersion.V5_0;
    private static final Schema SCHEMA = TestSchema.of(VERSION);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM videos WHERE id = ?",
                "SELECT * FROM videos WHERE id IN (?)",
                "SELECT * FROM videos LIMIT 1",
                "SELECT * FROM comments WHERE video = ? AND posted = ? AND id = ?",
                "SELECT * FROM comments WHERE video = ? AND (posted, id) = (?, ?)",
                "SELECT * FROM comments WHERE video = ? PER PARTITION LIMIT 1",
                "SELECT DISTINCT title FROM comments WHERE video = ?",
                "SELECT video, count(*) FROM comments WHERE video = ? GROUP BY video",
                "SELECT posted, count(*) FROM comments WHERE video = ? AND posted = ? GROUP BY video, posted",
                "SELECT JSON * FROM videos WHERE id = ?"
            })
    void atMostOne(String cql) {
        assertThat(cardinality(cql)).contains(Cardinality.AT_MOST_ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM videos",
                "SELECT max(year), min(year) FROM videos WHERE id IN ?",
                "SELECT CAST(avg(year) AS text) FROM videos LIMIT 1"
            })
    void exactlyOne(String cql) {
        assertThat(cardinality(cql)).contains(Cardinality.EXACTLY_ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM videos",
                "SELECT * FROM videos LIMIT ?",
                "SELECT * FROM videos LIMIT 2",
                "SELECT * FROM videos WHERE id IN ?",
                "SELECT * FROM videos WHERE id IN (?, ?)",
                "SELECT * FROM comments WHERE video = ?",
                "SELECT title FROM comments WHERE video = ?",
                "SELECT * FROM comments WHERE video = ? AND posted = ?",
                "SELECT * FROM comments WHERE video = ? AND posted = ? AND id > ?",
                "SELECT * FROM comments PER PARTITION LIMIT 1",
                "SELECT DISTINCT video FROM comments",
                "SELECT count(*) FROM comments GROUP BY video",
                "SELECT count(*) FROM comments WHERE video = ? GROUP BY posted"
            })
    void many(String cql) {
        assertThat(cardinality(cql)).contains(Cardinality.MANY);
    }

    @Test
    void isNotKnownOfWhatIsWrong() {
        assertThat(cardinality("SELECT nothing FROM videos")).isEmpty();
        assertThat(cardinality("SELECT * FROM videos WHERE id = 'x' AND id = ?"))
                .isEmpty();
    }

    private static Optional<Cardinality> cardinality(String cql) {
        ParsedStatement parsed = CqlParser.parseWithMarkers(cql, VERSION);
        Select select = (Select) parsed.statement();
        Scope scope = new Scope(
                VERSION,
                SCHEMA.keyspace(),
                SCHEMA.keyspace().table(select.table().name().identifier()).orElseThrow(),
                new Markers(parsed.markers()),
                new Findings());
        return SelectCheck.check(select, scope, new Terms(scope)).cardinality();
    }
}
