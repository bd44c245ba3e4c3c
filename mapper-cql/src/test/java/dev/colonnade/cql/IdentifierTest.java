package dev.colonnade.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "flights, flights, flights",
        "FLIGHTS, flights, flights",
        "Flight_2, flight_2, flight_2",
        "\"Flights\", Flights, \"Flights\"",
        "\"flights\", flights, flights",
        "\"2nd\", 2nd, \"2nd\"",
        "\"a b\", a b, \"a b\"",
        "\"a\"\"b\", a\"b, \"a\"\"b\"",
        "order, order, \"order\"",
        "\"_x\", _x, \"_x\"",
    })
    void readsANameAndWritesItWithTheQuotesThatItNeeds(String written, String name, String cql) {
        assertThat(Identifier.parse(written)).isEqualTo(new Identifier(name));
        assertThat(new Identifier(name).cql()).isEqualTo(cql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "2nd",
                "_x",
                "a-b",
                "a.b",
                "a\"b",
                "\"",
                "\"\"",
                "\"a",
                "a\"",
                "\"a\"b\"",
                "größe",
                "a\n"
            })
    void refusesWhatIsNoName(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.parse(written))
                .withMessage("'%s' is no name in CQL", written);
    }

    @Test
    void aNameIsNotEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Identifier(""));
    }

    static Stream<String> reserved() {
        return ("add allow alter and apply asc authorize batch begin by columnfamily create delete desc describe drop"
                        + " entries execute false from full grant if in index infinity insert into is keyspace limit"
                        + " materialized modify nan norecursive not null of on or order primary rename revoke schema"
                        + " select set table to token true truncate unlogged update use using view where with")
                .lines()
                .flatMap(line -> Stream.of(line.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("reserved")
    void reservedWordsStandInQuotes(String word) {
        assertThat(Identifier.isReserved(word)).isTrue();
        assertThat(Identifier.isReserved(word.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(new Identifier(word).cql()).isEqualTo('"' + word + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "type", "values", "text", "ttl", "static", "filtering", "name", "user", "json"})
    void otherKeywordsNeedNoQuotes(String word) {
        assertThat(Identifier.isReserved(word)).isFalse();
        assertThat(new Identifier(word).cql()).isEqualTo(word);
    }

    /** Cassandra reads {@code CREATE TYPE date} as no statement, and {@code CREATE TABLE t (date text)} as one. */
    @ParameterizedTest
    @ValueSource(strings = {"date", "duration", "text", "interval", "byte", "json", "ttl", "count", "list", "order"})
    void aTypeNeedsQuotesMoreOften(String word) {
        assertThat(new Identifier(word).typeCql()).isEqualTo('"' + word + '"');
        assertThat(new Identifier("location").typeCql()).isEqualTo("location");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(1);
        String letters = "abzAZ019_\" .-'$ü";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            Identifier identifier = new Identifier(name.toString());
            assertThat(Identifier.parse(identifier.cql())).isEqualTo(identifier);
        }
    }

    @Test
    void aLongNameIsReadWithoutEnd() {
        String name = "\"\"".repeat(10_000) + "a".repeat(100_000);
        assertThat(Identifier.parse('"' + name + '"').name()).hasSize(110_000);
    }

    @Test
    void namesAreOrderedByTheirText() {
        assertThat(Stream.of("b", "a", "B").map(Identifier::new).sorted().map(Identifier::name))
                .containsExactly("B", "a", "b");
    }
}
