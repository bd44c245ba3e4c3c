package dev.colonnade.cql.check.term;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

class HintTest {
    @Test
    void fitsItsValueAndItsColumn() {
        holds(set("title", "(text) 'a'"));
        holds(set("title", "(ascii) ?"));
        holds(set("serial", "(int) 5"));
        holds(set("tags", "(set<text>) {'a'}"));
        breaks(CqlRule.HINTED_VALUE, set("title", "(text) 5"), "5");
        breaks(CqlRule.HINTED_VALUE, set("year", "(bigint) 5"), "bigint");
        assertThat(finding(set("year", "(bigint) 5")).found())
                .isEqualTo("A value of the type bigint cannot be given to year, which is of the type int");
        assertThat(finding(set("year", "(bigint) 5")).fix()).isEqualTo("say the type int");
    }

    @Test
    void isATypeOfValues() {
        holds(set("location", "(frozen<address>) {zip: 1}"));
        breaks(CqlRule.UNKNOWN_TYPE, set("location", "(nosuch) {zip: 1}"), "nosuch");
        breaks(CqlRule.HINT_TYPE, set("actors", "(list<list<int>>) []"), "list<list<int>>");
        breaks(CqlRule.HINT_TYPE, set("actors", "(list<counter>) []"), "list<counter>");
        breaks(CqlRule.HINT_TYPE, set("tags", "(set<duration>) {}"), "set<duration>");
        breaks(CqlRule.HINT_TYPE, set("origin", "(tuple<counter>) (1)"), "tuple<counter>");
        breaks(CqlRule.UNKNOWN_TYPE, set("location", "(other.address) {zip: 1}"), "other.address");
    }

    @Test
    void isATypeOfValuesWhereverItStands() {
        breaks(CqlRule.UNKNOWN_TYPE, set("title", "blobAsText((nosuch) 0x00)"), "nosuch");
        breaks(CqlRule.UNKNOWN_TYPE, set("title", "(text) (nosuch) ?"), "nosuch");
        breaks(CqlRule.HINT_TYPE, set("year", "(int) 1 + (list<list<int>>) ?"), "list<list<int>>");
    }

    private static String set(String column, String value) {
        return "UPDATE videos SET " + column + " = " + value + " WHERE id = ?";
    }
}
