package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random statements, cut to what mattered, of which the checker once said something else than the server. */
class PastDifferencesTest {
    private static final Map<String, Witnesses> SERVERS = new HashMap<>();
    private static final Subject CHECKER = new CheckerSubject();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5.0 | SELECT n FROM vectors WHERE v_free IN ([1, 2, 3, 4]) AND v_similar IN ([0, 0, 3.]) ALLOW FILTERING",
                "5.0 | SELECT n FROM vectors WHERE v_plain = [1, 2, 3] AND v_free < [1, 2, 3, 4] AND rating IN (0, 42) ALLOW FILTERING",
                "5.0 | SELECT n FROM vectors WHERE v_free = [1, 2, 3, 4] AND v_plain > [1, 2, 3] ALLOW FILTERING",
                "4.1 | SELECT max(c_timeuuid) FROM keys_b",
                "4.1 | SELECT CAST(c_timeuuid AS text), toDate(c_timeuuid) FROM keys_b",
                "5.0 | SELECT max(c_timeuuid) FROM keys_b",
                "5.0 | SELECT n FROM by_name WHERE (id) = (1) AND name = 'a' ORDER BY n, id ALLOW FILTERING",
                "4.1 | DELETE l_int FROM collected WHERE id IN ()",
                "5.0 | DELETE v_int FROM keys_a WHERE p_ascii = 'a' AND p_bigint = 0 AND p_blob = 0x AND c_boolean IN ()",
                "5.0 | DELETE l_int FROM collected WHERE id IN () IF EXISTS",
                "5.0 | SELECT n FROM vectors WHERE v_plain = [1, 2, 3] ORDER BY v_similar ANN OF [0, 0, 3.] LIMIT 3",
                "5.0 | SELECT n FROM vectors WHERE v_plain = [1, 2, 3] ORDER BY v_similar ANN OF [0, 0, 3.] LIMIT 3 ALLOW FILTERING",
                "5.0 | SELECT n FROM vectors WHERE v_similar = [1, 2, 3] ORDER BY v_plain ANN OF [0, 0, 3.] LIMIT 3 ALLOW FILTERING",
                "5.0 | SELECT n FROM vectors WHERE v_similar = [1, 2, 3] ORDER BY v_similar ANN OF [0, 0, 3.] LIMIT 3 ALLOW FILTERING",
                "5.0 | SELECT n FROM vectors WHERE v_free = [1, 2, 3, 4] ORDER BY v_similar ANN OF [0, 0, 3.] LIMIT 3 ALLOW FILTERING",
                "5.0 | SELECT n FROM vectors WHERE v_free = [1, 2, 3, 4] AND v_plain = [1, 2, 3] ORDER BY v_similar ANN OF [0, 0, 3.] LIMIT 3 ALLOW FILTERING",
                "5.0 | SELECT count(*) FROM by_sai WHERE pa IN () AND pb = 'a' ORDER BY ca",
                "5.0 | SELECT ca FROM by_sai WHERE pa IN () AND pb = 'a' GROUP BY pa, pb, ca ORDER BY ca",
                "4.1 | SELECT avg(n) FROM totals WHERE id IN () ORDER BY n ASC",
                "5.0 | DELETE misses FROM counts WHERE page = '' AND day IN ()",
                "4.1 | UPDATE counts SET hits += 42 WHERE page IN ('') AND day IN ()",
                "5.0 | SELECT misses FROM counts WHERE page = '' AND day IN ()",
                "5.0 | UPDATE by_sai SET set_i = {'a'} + set_i WHERE pa = 1 AND pb = 'a' AND ca = 1 AND cb = 'a'",
                "5.0 | UPDATE natives SET v_duration = 1 + v_duration WHERE id = 1",
                "4.1 | SELECT ('') '' FROM by_many",
                "5.0 | UPDATE base SET name = ('') (text) '' WHERE id = 1 AND n = 1",
                "5.0 | INSERT INTO by_2i (pa, pb, ca, cb, map_keys) VALUES (1, 'a', 1, 'a', (map<'/* no */', int>) ?)",
                "5.0 | DELETE m_int[(null)] FROM collected WHERE id = uuid() AND n = 1",
                "4.1 | INSERT INTO plain (id) VALUES (textAsBlob(no_such(1), 2))",
                "5.0 | INSERT INTO plain (id) VALUES (minTimeuuid((no_such_type) 1, no_such(1)))",
                "4.1 | INSERT INTO plain (id) VALUES (fromJson(no_such(1), 1))",
                "5.0 | INSERT INTO plain (id) VALUES (mask_null(no_such(1), 1))",
                "5.0 | INSERT INTO plain (id) VALUES (mask_null(no_such(1)))",
                "5.0 | UPDATE natives SET v_text = (int) [(no_such_type) 1] WHERE id = 1",
                "4.1 | SELECT (tuple<varchar, int>) (v_varchar, 1), (varchar) 'a', (text) 'a' FROM natives",
                "5.0 | SELECT (frozen<list<varchar>>) ['a'], (map<text, frozen<tuple<varchar, text>>>) {} FROM natives",
                "5.0 | SELECT * FROM natives WHERE v_time = floor('10:00:00', P1W) ALLOW FILTERING",
                "4.1 | UPDATE natives SET v_date = floor('2020-02-29', P0001-02-03T04:05:06) WHERE id = 1",
                "4.1 | UPDATE natives SET v_timestamp = floor(-1, 1h) WHERE id = 1",
                "5.0 | SELECT * FROM plain WHERE id = mask_inner('abc', 1, 1, 'xx')",
                "5.0 | SELECT * FROM plain WHERE id = mask_outer('', 1, 2, mask_default('?'))",
                "5.0 | SELECT * FROM plain WHERE id = mask_inner('', 7, 2147483647)",
                "5.0 | SELECT mask_hash(v_text, 'none'), mask_outer(v_text, v_int, 2, 'xx') FROM natives",
                "5.0 | SELECT blob_as_text(0xff), (int) 1 / (int) 0 FROM natives",
                "4.1 | SELECT blobAsText(0xff), (int) 1 / (int) 0 FROM natives",
                "4.1 | SELECT * FROM plain WHERE id = blobAsText(0x)",
                "4.1 | DELETE free FROM by_many WHERE p = 42 AND c IN (blobAsint(blobAstext((blob) 0X00)), 7)",
                "4.1 | SELECT * FROM plain WHERE token(id) >= blobAsbigint(100000 + 127)",
                "5.0 | SELECT * FROM natives WHERE v_duration = fromJson('\"a\"') ALLOW FILTERING",
                "4.1 | UPDATE counts SET hits += fromJson('1') WHERE page = 'a' AND day = 0",
                "4.1 | UPDATE counts SET hits = hits + fromJson('null') WHERE page = 'a' AND day = 0",
                "5.0 | SELECT * FROM natives WHERE id = (int) 1 / (int) 0",
                "4.1 | SELECT * FROM people WHERE id IN (toUnixTimestamp(blobAstimestamp(0x)), -128)",
                "4.1 | SELECT * FROM keys_a WHERE token(p_ascii, p_bigint, p_blob) > token('a', null, 0x)",
                "5.0 | SELECT * FROM events WHERE token(place, day) > blobAsbigint(0x)",
                "4.1 | DELETE FROM by_sasi WHERE p = 'a' AND c >= null AND c < 5",
                "5.0 | DELETE FROM by_sasi WHERE p = 'a' AND c >= 5 AND c <= null",
                "5.0 | DELETE FROM by_sasi WHERE p = 'a' AND c >= null AND c <= null",
                "5.0 | DELETE FROM by_sasi WHERE p = 'a' AND c > null AND c <= null",
                "5.0 | DELETE FROM events WHERE place = 'a' AND day = 5 AND at >= 5 AND at < fromJson('null')",
                "4.1 | DELETE FROM events WHERE place = 'a' AND day = 5 AND at >= null AND at < 5",
                "5.0 | SELECT * FROM by_sasi WHERE c IN () AND p = ''",
                "5.0 | SELECT contained FROM by_sasi WHERE c IN () AND p = ''",
                "4.1 | SELECT count(contained), c FROM by_sasi WHERE c IN () AND p = blobAsText(0x)",
                "4.1 | SELECT p FROM by_sasi WHERE c IN () AND p = ''",
                "5.0 | SELECT contained FROM by_sasi WHERE c IN () AND p = '' AND st = 'a' ALLOW FILTERING",
                "5.0 | BEGIN BATCH UPDATE natives SET v_int = 1 WHERE id = 1 + 1 IF EXISTS; UPDATE natives SET v_int = 1 WHERE id = 3 IF EXISTS; APPLY BATCH",
                "5.0 | BEGIN BATCH UPDATE natives SET v_int = 1 WHERE id = 1 + 1 IF EXISTS; UPDATE natives SET v_int = 1 WHERE id = 2 IF EXISTS; APPLY BATCH",
                "4.1 | BEGIN BATCH DELETE FROM by_sasi WHERE p = 'a' AND c = 1;"
                        + " INSERT INTO by_sasi (p, c) VALUES (blobAsText(0x62), 2) IF NOT EXISTS; APPLY BATCH",
                "4.1 | BEGIN BATCH DELETE FROM by_sasi WHERE p = 'b' AND c = 1;"
                        + " INSERT INTO by_sasi (p, c) VALUES (blobAsText(0x62), 2) IF NOT EXISTS; APPLY BATCH",
            })
    void isOneNoMore(String release, String cql) {
        Verdict verdict = CHECKER.judge(release, cql);
        Witness witness = SERVERS.computeIfAbsent(release, key -> Witnesses.of(SchemaReader.read(key)))
                .judge(List.of(cql))
                .get(0);

        assertThat(Comparison.of(CHECKER, verdict, witness))
                .as("%s; %s", witness.message(), verdict.message())
                .isEqualTo(Agreement.AGREE);
    }
}
