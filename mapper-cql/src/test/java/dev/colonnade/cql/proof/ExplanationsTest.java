package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
    /** Whether a text parses is compared by itself; an index that is not known is only warned of. */
    private static final Set<CqlRule> WITHOUT_MESSAGE = EnumSet.of(CqlRule.SYNTAX, CqlRule.CUSTOM_INDEX);

    @ParameterizedTest
    @EnumSource(CqlRule.class)
    void eachRuleOfStatementsStandsForMessages(CqlRule rule) {
        boolean ofSchema = rule.name().startsWith("SCHEMA_");
        assertThat(Explanations.knows(rule)).isEqualTo(!ofSchema && !WITHOUT_MESSAGE.contains(rule));
    }

    @Test
    void eachNumberIsThatOfAMessage() {
        Set<Integer> numbers =
                Messages.all().stream().map(MessageTemplate::rule).collect(Collectors.toSet());

        assertThat(numbers).containsAll(Explanations.numbers());
    }

    @Test
    void aRuleStandsForItsMessageOnly() {
        Explanations explanations = new Explanations();

        assertThat(explanations.explains(CqlRule.LIMIT, "LIMIT must be strictly positive"))
                .isTrue();
        assertThat(explanations.explains(CqlRule.LIMIT, "Undefined column name a in table b.c"))
                .isFalse();
        assertThat(explanations.explains(CqlRule.LIMIT, "Nobody knows this")).isFalse();
    }
}
