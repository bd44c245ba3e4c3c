package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each curiosity is one of the real server: one that it has no more fails here. */
class CuriositiesTest {
    private static final Map<String, Witnesses> SERVERS = new HashMap<>();
    private static final Subject CHECKER = new CheckerSubject();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a TTL that ends after | 5.0 | INSERT INTO plain (id) VALUES ('a') USING TTL 630720000",
                "an element of a list that is not there | 5.0 | DELETE l_int[7] FROM collected WHERE id = uuid() AND n = 1",
                "an element of a list that is not there | 4.1 | UPDATE collected SET l_int[7] = 1 WHERE id = uuid() AND n = 1",
                "of no rows none is near | 5.0 | SELECT * FROM vectors WHERE id = 1 ORDER BY v_plain ANN OF [NaN, 1, 1] LIMIT 3",
                "the bytes of a hash | 4.1 | DELETE FROM natives WHERE id = blobAsInt((int) 1 - (double) 1)",
                "what a conditional write writes | 4.1 | UPDATE people SET home = ('a', 'b') WHERE id = 1 IF EXISTS",
                "what no row can hold | 4.1 | UPDATE counts SET hits = hits - fromJson('null') WHERE page = 'a' AND day IN ()",
                "what no row can hold | 5.0 | DELETE l_int[-1] FROM collected WHERE id = uuid() AND n IN ()",
                "what a condition decides | 5.0 | DELETE FROM plain WHERE id = 'a' AND token(id) >= toUnixTimestamp((timestamp) '2220-01-01') IF EXISTS",
                "which partition a function | 5.0 | BEGIN BATCH DELETE v_ascii FROM natives WHERE id = exp(2147483647); DELETE FROM natives WHERE id = 1 IF v_int = 7; APPLY BATCH",
                "the bytes of a hash | 5.0 | DELETE FROM base WHERE id = blobAsInt((blob) minTimeuuid((timestamp) 1577836800000))",
                "what a statement with | 5.0 | UPDATE people SET home = (null, ?) WHERE id = 1",
                "what no row can hold | 4.1 | UPDATE people SET home = ('a', 'b') WHERE id IN ()",
                "the bytes of a hash | 5.0 | DELETE FROM natives WHERE id = blob_as_int(- 0.25)",
                "the bytes of a hash | 5.0 | DELETE FROM natives WHERE id = blob_as_int(mask_hash('a'))",
                "whether a floor begins | 4.1 | DELETE FROM events WHERE place = 'a' AND day = 5 AND at = floor(1577836800000, 1h, currentTimestamp())",
                "of no rows no JSON | 5.0 | SELECT JSON (tuple<int, text>) (1) FROM plain",
                "without rows an aggregate | 4.1 | SELECT {age}, count(age) FROM people",
                "what a conditional write writes | 5.0 | UPDATE vectors SET v_plain = [NaN, 1, 1] WHERE id = 1 AND n = 1 IF EXISTS",
                "what a conditional write writes | 4.1 | UPDATE plain SET name = blobAsText(0xff) WHERE id = 'a' IF EXISTS",
                "the time to live of a condi | 5.0 | UPDATE natives USING TTL -1 SET v_int = 1 WHERE id = 1 IF v_int = 5",
                "an element that a condi | 5.0 | DELETE l_int[-1] FROM collected WHERE id = uuid() AND n = 1 IF l_text = ['a']",
                "a condition behind one that | 5.0 | DELETE name, amount FROM plain WHERE id = 'a' IF amount = -0.25 AND name > null",
                "an index of a frozen list | 5.0 | UPDATE collected SET l_int = [] WHERE id = uuid() AND n = 1 IF f_list[-1] = 1",
                "the key of a partition | 5.0 | SELECT misses FROM counts WHERE page = '' AND (day) > (0) AND (day) < (0)",
                "what else a function | 4.1 | SELECT * FROM only_keys WHERE a < (int) blobAsInt(0xcafe) AND c < 50554d6e-29bb-11e5-b345-feff819cdc9f AND c > 50554d6e-29bb-11e5-b345-feff819cdc9f ALLOW FILTERING",
                "what else a function | 5.0 | SELECT * FROM by_2i WHERE pa IN () AND pb = fromJson('1')",
                "what else a function | 5.0 | UPDATE events SET owner = blobAsText(0xff) WHERE place = 'a' AND day = '1969-12-31' AND token(place, day) = 5",
                "what is taken from a list | 4.1 | UPDATE collected SET l_int = l_int - [1] WHERE id IN () AND n = 1",
                "a power or logarithm | 5.0 | SELECT * FROM natives WHERE v_decimal = log((decimal) 0) ALLOW FILTERING",
                "what no row can hold | 5.0 | UPDATE vectors SET v_similar = [0, 1, -Infinity] WHERE id IN () AND n = 1",
                "a table of the server's own | 4.1 | UPDATE system.plain SET name = 'a' WHERE id = 'a'",
                "a function of a keyspace | 4.1 | SELECT * FROM plain WHERE id = \"No Where\".f(1)",
                "a function of a keyspace | 5.0 | SELECT nowhere.f(id) FROM plain",
                "what stands behind the first | 5.0 | GRANT nonsense",
                "what stands behind the first | 5.0 | DESC TABLES nonsense",
            })
    void isOneOfTheServer(String name, String release, String cql) {
        Disagreement disagreement = onServer(release, cql);

        assertThat(covering(disagreement)).as(disagreement.toString()).anyMatch(covering -> covering.startsWith(name));
    }

    /** Which of two names the server takes depends on which it met first, so that it is asked for both. */
    @Test
    void aFunctionWithTwoNamesHasOne() {
        List<Disagreement> both = List.of(
                onServer("5.0", "INSERT INTO plain (id) VALUES (from_json(?))"),
                onServer("5.0", "INSERT INTO plain (id) VALUES (fromJson(?))"));

        assertThat(both)
                .filteredOn(disagreement -> disagreement.agreement() == Agreement.MARKERS)
                .singleElement()
                .satisfies(disagreement -> assertThat(covering(disagreement))
                        .containsExactly("a function with two names has the one that the server met first"));
    }

    /** In the order in which a server happens to have them the first fits, and that order changes when it starts. */
    @Test
    void eachServerTakesAnotherFunction() {
        String cql = "UPDATE natives SET v_int = -? * -? * -? WHERE id = 1";
        Disagreement asked = onServer("5.0", cql);
        Disagreement other = new Disagreement(
                Agreement.MARKERS, cql, "[of another server]", asked.subject(), true, asked.warnings());
        Disagreement unwarned =
                new Disagreement(Agreement.MARKERS, cql, "[of another server]", asked.subject(), true, List.of());

        assertThat(asked.agreement()).isIn(Agreement.AGREE, Agreement.MARKERS);
        assertThat(covering(other))
                .containsExactly("of several functions that fit exactly each server takes another one");
        assertThat(covering(unwarned)).isEmpty();
    }

    /**
     * The server asks for the moment once for each end of a range. A millisecond passes between the two now and then.
     */
    @Test
    void aMomentPasses() {
        String cql =
                "DELETE v_text FROM keys_b WHERE p_inet = '::1' AND p_smallint = 1 AND c_float = 1 AND c_inet = '::1'"
                        + " AND c_time = currentTime()";
        Disagreement disagreement = Stream.generate(() -> onServer("4.1", cql))
                .limit(50_000)
                .filter(one -> one.server().equals("accepted"))
                .findFirst()
                .orElseThrow();

        assertThat(covering(disagreement))
                .containsExactly("of a moment that passes between the two times that it is asked for there is no row");
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
                "WRONG_REFUSAL | UPDATE plain SET name = blobAsText(0xff) WHERE id = 'a' | accepted | FUNCTION_VALUE: no",
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
                "SELECT {age}, count(age) FROM people",
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
