package dev.colonnade.cql.check.term;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

class ConstantTest {
    @Test
    void isOfTheKindThatItsColumnTakes() {
        holds(set("title", "'text'"));
        holds(set("year", "-2147483648"));
        holds(set("price", "1.5"));
        holds(set("score", "NaN"));
        holds(set("public", "true"));
        holds(set("data", "0x00ff"));
        holds(set("runtime", "1h30m"));
        holds(set("edition", "50554d6e-29bb-11e5-b345-feff819cdc9f"));
        breaks(CqlRule.VALUE_TYPE, set("year", "'2024'"), "'2024'");
        breaks(CqlRule.VALUE_TYPE, set("title", "5"), "5");
        breaks(CqlRule.VALUE_TYPE, set("data", "'00ff'"), "'00ff'");
        breaks(CqlRule.VALUE_TYPE, set("public", "1"), "1");
        assertThat(finding(set("year", "'2024'")).found())
                .isEqualTo("'2024' is a string and no value for year, which is of the type int");
        assertThat(finding(set("year", "'2024'")).allowed()).containsExactly("-2147483648 to 2147483647");
        assertThat(finding(set("year", "'2024'")).fix()).isEqualTo("write a value of the type int");
    }

    @Test
    void isInTheRangeOfItsType() {
        holds(set("stars", "-128"));
        holds(set("size", "9223372036854775807"));
        holds(set("serial", "99999999999999999999999"));
        breaks(CqlRule.VALUE_TYPE, set("stars", "128"), "128");
        breaks(CqlRule.VALUE_TYPE, set("parts", "32768"), "32768");
        breaks(CqlRule.VALUE_TYPE, set("year", "2147483648"), "2147483648");
        breaks(CqlRule.VALUE_TYPE, set("size", "9223372036854775808"), "9223372036854775808");
        breaks(CqlRule.VALUE_TYPE, set("price", "NaN"), "NaN");
        breaks(CqlRule.VALUE_TYPE, set("score", "1e400"), "1e400");
    }

    @Test
    void isReadAsTheServerReadsIt() {
        holds(set("released", "'2024-05-31'"));
        holds(set("released", "0"));
        holds(set("aired", "'23:59:59.999999999'"));
        holds(set("added", "'2024-05-31 23:59+0000'"));
        holds(set("added", "'now'"));
        holds(set("source", "'::1'"));
        holds(set("source", "'1.2.3'"));
        holds(set("origin", "'a:1'"));
        holds(set("origin", "'@:1'"));
        breaks(CqlRule.VALUE_TYPE, set("released", "'2024-02-30'"), "'2024-02-30'");
        breaks(CqlRule.VALUE_TYPE, set("released", "-1"), "-1");
        breaks(CqlRule.VALUE_TYPE, set("aired", "'24:00:00'"), "'24:00:00'");
        breaks(CqlRule.VALUE_TYPE, set("added", "'31.5.2024'"), "'31.5.2024'");
        breaks(CqlRule.VALUE_TYPE, set("source", "'256.1.1.1'"), "'256.1.1.1'");
        breaks(CqlRule.VALUE_TYPE, set("code", "'é'"), "'é'");
        breaks(CqlRule.VALUE_TYPE, set("data", "0xf"), "0xf");
        breaks(CqlRule.VALUE_TYPE, set("runtime", "1d1y"), "1d1y");
        breaks(CqlRule.VALUE_TYPE, set("runtime", "5"), "5");
        breaks(CqlRule.VALUE_TYPE, set("origin", "'a:b'"), "'a:b'");
        breaks(
                CqlRule.VALUE_TYPE,
                set("edition", "123e4567-e89b-42d3-a456-426614174000"),
                "123e4567-e89b-42d3-a456-426614174000");
        assertThat(finding(set("released", "'2024-02-30'")).found())
                .isEqualTo("'2024-02-30' cannot be read as a value of the type date, as released is");
    }

    @Test
    void isNullButNotForCounters() {
        holds(set("title", "null"));
        breaks(CqlRule.NULL_COUNTER, "UPDATE likes SET up = up + null WHERE id = ?", "null");
    }

    /** By a mistake of the server's. */
    @Test
    void isAByteInHexadecimalSinceCassandra5() {
        holds(CassandraVersion.V5_0, set("stars", "0x01"));
        breaks(CassandraVersion.V4_1, CqlRule.VALUE_TYPE, set("stars", "0x01"), "0x01");
    }

    private static String set(String column, String value) {
        return "UPDATE videos SET " + column + " = " + value + " WHERE id = ?";
    }
}
