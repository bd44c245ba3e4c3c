package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each curiosity is one of the real server, as far as it does the same each time it is started. */
class CuriositiesTest {
    private static final Map<String, Witnesses> SERVERS = new HashMap<>();
    private static final Subject CHECKER = new CheckerSubject();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a function meets bytes that | 5.0 | SELECT * FROM plain WHERE id = blobAsText(0xff)",
                "floor refuses a duration | 4.1 | SELECT * FROM natives WHERE v_time = floor('10:00:00', P1W) ALLOW FILTERING",
                "a mask refuses its padding | 5.0 | SELECT * FROM plain WHERE id = mask_inner('abc', 1, 1, 'xx')",
                "a mask refuses its padding | 5.0 | SELECT * FROM plain WHERE id = blobAsText(mask_hash('a', 'none'))",
                "a TTL that ends after | 5.0 | INSERT INTO plain (id) VALUES ('a') USING TTL 630720000",
                "a list element that is not there | 5.0 | DELETE l_int[7] FROM collected WHERE id = uuid() AND n = 1",
                "a function or a sum gives | 5.0 | SELECT * FROM plain WHERE id = blobAsText(0x)",
                "a function or a sum gives | 5.0 | SELECT * FROM plain WHERE id = mask_null('a')",
                "a function or a sum gives | 5.0 | DELETE FROM totals WHERE id = 1 AND n > fromJson('null')",
                "nothing is written where | 5.0 | UPDATE vectors SET v_similar = [NaN, 1, 1] WHERE id = 7 AND n = 1 AND token(id) <= -5000000000",
                "nothing is written where | 5.0 | DELETE v_free FROM vectors WHERE id = 7 AND token(id) <= -5000000000",
                "the partition of a cond | 4.1 | BEGIN BATCH DELETE FROM by_sasi WHERE p = 'a' AND c = 1;"
                        + " INSERT INTO by_sasi (p, c) VALUES (blobAsText(0x61), 2) IF NOT EXISTS;"
                        + " INSERT INTO by_sasi (p, c) VALUES (blobAsText(0x62), 2) IF NOT EXISTS; APPLY BATCH",
                "what both refuse, the | 5.0 | DELETE v_free FROM vectors WHERE id = 1 AND n = mask_null(blobAsText({'a': null}))",
                "a vector that is not finite is met | 5.0 | UPDATE vectors SET v_plain = [NaN, 1, 1] WHERE id = 1 AND n = 1 IF EXISTS",
                "the time to live of a condi | 5.0 | UPDATE natives USING TTL -1 SET v_int = 1 WHERE id = 1 IF v_int = 5",
                "an element that a condi | 5.0 | DELETE l_int[-1] FROM collected WHERE id = uuid() AND n = 1 IF l_text = ['a']",
                "a token lets a key through | 4.1 | SELECT misses FROM counts WHERE page = '' AND token(page) <= 9223372036854775807",
                "a type varchar within | 4.1 | SELECT (tuple<varchar, int>) (v_varchar, 1) FROM natives",
                "an index of a frozen list | 5.0 | UPDATE collected SET l_int = [] WHERE id = uuid() AND n = 1 IF f_list[-1] = 1",
                "a sum that has no value | 5.0 | SELECT * FROM natives WHERE v_decimal = (double) NaN + (decimal) 1 ALLOW FILTERING",
                "a division by zero | 5.0 | SELECT * FROM natives WHERE id = (int) 1 / (int) 0",
                "a type varchar within | 5.0 | SELECT (frozen<list<varchar>>) ['a'] FROM plain",
                "the key of a partition | 5.0 | SELECT misses FROM counts WHERE page = '' AND day > 0 AND day < 0",
                "a function of a keyspace | 5.0 | SELECT nowhere.f(id) FROM plain",
                "what stands behind the first | 5.0 | GRANT nonsense",
                "what stands behind the first | 5.0 | DESC TABLES nonsense",
                "a function gives a null that | 5.0 | SELECT m_text[mask_null('a')] FROM collected",
                "a function meets JSON | 5.0 | SELECT * FROM natives WHERE v_duration = fromJson('\"a\"') ALLOW FILTERING",
                "a function meets JSON | 5.0 | SELECT * FROM plain WHERE amount = fromJson('\"a\"') ALLOW FILTERING",
                "a counter has no value | 4.1 | UPDATE counts SET hits += fromJson('1') WHERE page = 'a' AND day = 0",
                "a logarithm or power | 5.0 | SELECT * FROM natives WHERE v_decimal = log((decimal) 0) ALLOW FILTERING",
            })
    void isOneOfTheServer(String name, String release, String cql) {
        Disagreement disagreement = onServer(release, cql);

        assertThat(covering(disagreement)).as(disagreement.toString()).anyMatch(covering -> covering.startsWith(name));
    }

    /** What comes out differently from one start of the server to the next, or needs rows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a condition behind one that | WRONG_REFUSAL | UPDATE natives SET v_int = 1 WHERE id = 1 IF v_int = 5 AND v_text > null"
                        + " | accepted | NULL_CONDITION: null has no order",
                "a function with two names | MARKERS | SELECT * FROM plain WHERE name = fromJson(?)"
                        + " | [from_json(?): text] | [fromjson(?): text]",
                "the server fails to compute | WRONG_ACCEPT | SELECT {v_int} FROM natives"
                        + " | java.lang.NullPointerException: null | accepted",
                "the server fails to read rows | WRONG_ACCEPT | SELECT * FROM by_2i WHERE pa = 1"
                        + " | java.lang.IllegalStateException: UnfilteredRowIterator for proof.by_2i has an open RT bound | accepted",
                "a vector that is not finite is not met | WRONG_REFUSAL | UPDATE vectors USING TIMESTAMP 1 SET v_similar = [NaN, 1, 1]"
                        + " WHERE id = 1 AND n = 1 | accepted | VECTOR_VALUE: A vector with an index has finite numbers",
                "the server fails to ask a SASI | WRONG_ACCEPT | SELECT * FROM by_sasi WHERE number > 5 AND number < 3"
                        + " | java.lang.IllegalArgumentException: inconsistent range | accepted",
            })
    void coversWhatTheServerSays(String name, Agreement agreement, String cql, String server, String subject) {
        Disagreement disagreement = new Disagreement(agreement, cql, server, subject, true, List.of());

        assertThat(covering(disagreement)).anyMatch(covering -> covering.startsWith(name));
    }

    /** As far as the checker warns that it cannot know. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MARKERS | UPDATE natives SET v_int = -? * 1 WHERE id = 1 | [arg0(system._negate): smallint] | [arg0(system._negate): int]",
                "WRONG_ACCEPT | UPDATE natives SET v_int = - 100000 - 100000 WHERE id = 1 | Unable to make byte from '100000' | accepted",
            })
    void eachServerTakesAnotherFunction(Agreement agreement, String cql, String server, String subject) {
        List<String> warnings = CHECKER.judge("5.0", cql).warnings();
        Disagreement warned = new Disagreement(agreement, cql, server, subject, true, warnings);
        Disagreement unwarned = new Disagreement(agreement, cql, server, subject, true, List.of());

        assertThat(covering(warned))
                .containsExactly("of several functions that fit exactly each server takes another one");
        assertThat(covering(unwarned)).isEmpty();
    }

    /** A mistake of the checker that only looks like a curiosity. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "WRONG_ACCEPT | SELECT * FROM plain WHERE id = null | Invalid null value in condition | accepted",
                "WRONG_ACCEPT | SELECT id FROM plain | java.lang.NullPointerException: null | accepted",
                "WRONG_ACCEPT | SELECT * FROM natives WHERE v_int = 5 | java.lang.IllegalStateException: other | accepted",
                "WRONG_REFUSAL | SELECT * FROM counts WHERE page = '' AND day > 0 | accepted | EMPTY_PARTITION_KEY: no",
                "WRONG_REFUSAL | UPDATE natives SET v_int = 1 WHERE id = 1 IF v_text > null | accepted | NULL_CONDITION: no",
                "WRONG_REFUSAL | SELECT floor(1, 1h) FROM plain | accepted | VALUE_TYPE: no, as an argument of floor is",
                "WRONG_ACCEPT | DROP TABLE 5 | line 1:11 no viable alternative | accepted",
            })
    void coversNothingElse(Agreement agreement, String cql, String server, String subject) {
        assertThat(covering(new Disagreement(agreement, cql, server, subject, true, List.of())))
                .isEmpty();
    }

    /** A statement that is refused before it is executed is not refused for its rows. */
    @Test
    void isMetAtItsTime() {
        Disagreement disagreement = new Disagreement(
                Agreement.WRONG_ACCEPT,
                "SELECT {v_int} FROM natives",
                "java.lang.NullPointerException: null",
                "accepted",
                false,
                List.of());

        assertThat(covering(disagreement)).isEmpty();
    }

    private static Disagreement onServer(String release, String cql) {
        Verdict verdict = CHECKER.judge(release, cql);
        Witness witness = SERVERS.computeIfAbsent(release, key -> Witnesses.of(SchemaReader.read(key)))
                .judge(List.of(cql))
                .get(0);
        return Disagreement.of(Comparison.of(CHECKER, verdict, witness), cql, witness, verdict);
    }

    private static List<String> covering(Disagreement disagreement) {
        return Curiosities.ALL.stream()
                .filter(curiosity -> curiosity.covers().test(disagreement))
                .map(Curiosity::name)
                .toList();
    }
}
