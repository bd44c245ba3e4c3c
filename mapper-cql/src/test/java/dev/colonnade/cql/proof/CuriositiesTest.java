package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                "a function refuses a value | 5.0 | SELECT * FROM plain WHERE id = blobAsText(0xff)",
                "a function refuses a value | 4.1 | SELECT * FROM natives WHERE v_time = floor('10:00:00', P1W) ALLOW FILTERING",
                "a TTL that ends after | 5.0 | INSERT INTO plain (id) VALUES ('a') USING TTL 630720000",
                "a list element that is not there | 5.0 | DELETE l_int[7] FROM collected WHERE id = uuid() AND n = 1",
                "a function, a sum or a null | 5.0 | SELECT * FROM plain WHERE id = (null)",
                "a vector that is not finite | 5.0 | UPDATE vectors SET v_plain = [NaN, 1, 1] WHERE id = 1 AND n = 1 IF EXISTS",
                "the time to live of a condi | 5.0 | UPDATE natives USING TTL -1 SET v_int = 1 WHERE id = 1 IF v_int = 5",
                "an index of a frozen list | 5.0 | UPDATE collected SET l_int = [] WHERE id = uuid() AND n = 1 IF f_list[-1] = 1",
                "a sum that has no value | 5.0 | SELECT * FROM natives WHERE v_decimal = (double) NaN + (decimal) 1 ALLOW FILTERING",
                "a division by zero | 5.0 | SELECT * FROM natives WHERE id = (int) 1 / (int) 0",
                "a type varchar within | 5.0 | SELECT (frozen<list<varchar>>) ['a'] FROM plain",
                "the key of a partition | 5.0 | SELECT misses FROM counts WHERE page = '' AND day > 0 AND day < 0",
                "a function of a keyspace | 5.0 | SELECT nowhere.f(id) FROM plain",
                "what stands behind the first | 5.0 | GRANT nonsense",
            })
    void isOneOfTheServer(String name, String release, String cql) {
        Verdict verdict = CHECKER.judge(release, cql);
        Witness witness = SERVERS.computeIfAbsent(release, key -> Witnesses.of(SchemaReader.read(key)))
                .judge(List.of(cql))
                .get(0);
        Agreement agreement = Comparison.of(CHECKER, verdict, witness);
        Disagreement disagreement = Disagreement.of(agreement, cql, witness, verdict);

        assertThat(covering(disagreement)).as(disagreement.toString()).anyMatch(covering -> covering.startsWith(name));
    }

    /** What comes out differently from one start of the server to the next, or needs rows or a bug of one release. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a condition behind one that | WRONG_REFUSAL | accepted | NULL_CONDITION: null has no order",
                "of several functions that fit | WRONG_ACCEPT | Unable to make long from '12345678901234567890' | accepted",
                "a function with two names | MARKERS | [from_json(?): text] | [fromjson(?): text]",
                "the server fails with an ex | WRONG_ACCEPT | java.lang.NullPointerException: null | accepted",
                "a list element that is not there | WRONG_ACCEPT | List index 7 out of bound | accepted",
            })
    void coversWhatTheServerSays(String name, Agreement agreement, String server, String subject) {
        Disagreement disagreement = new Disagreement(agreement, "SELECT * FROM plain", server, subject);

        assertThat(covering(disagreement)).anyMatch(covering -> covering.startsWith(name));
    }

    private static List<String> covering(Disagreement disagreement) {
        return Curiosities.ALL.stream()
                .filter(curiosity -> curiosity.covers().test(disagreement))
                .map(Curiosity::name)
                .toList();
    }
}
