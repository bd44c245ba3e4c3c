package dev.colonnade.cql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.oracle.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementGeneratorTest {

    private static final int STATEMENTS = 20_000;

    @Test
    void aSeedMakesTheSameStatementEverywhere() {
        StatementGenerator generator = new StatementGenerator(SchemaReader.read("5.0"));

        assertThat(generator.generate(44))
                .isEqualTo(generator.generate(44))
                .isEqualTo("BEGIN BATCH USING TIMESTAMP 1 UPDATE events SET owner = 'it''s', total = -2147483648"
                        + " WHERE place = '--' AND day = 0 APPLY BATCH");
        assertThat(generator.generate(45)).isNotEqualTo(generator.generate(44));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.1", "5.0"})
    void theSchemaIsRich(String release) {
        ProofSchema schema = SchemaReader.read(release);
        Set<String> types = new TreeSet<>();
        schema.tables()
                .forEach(table -> table.columns()
                        .forEach(column -> types.add(column.type().name())));

        assertThat(schema.tables()).hasSizeGreaterThan(14);
        assertThat(types).containsAll(Natives.ALL).contains("list", "set", "map", "tuple", "person", "\"Odd Type\"");
        assertThat(schema.tables().stream()
                        .mapToInt(table -> table.indexes().size())
                        .sum())
                .isGreaterThan(release.equals("5.0") ? 35 : 25);
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"4.1", "5.0"})
    void aboutHalfIsAcceptedAndMostRulesAreMet(String release) {
        ProofSchema schema = SchemaReader.read(release);
        StatementGenerator generator = new StatementGenerator(schema);
        List<String> statements = new ArrayList<>();
        for (int seed = 0; seed < STATEMENTS; seed++) {
            statements.add(generator.generate(seed));
        }

        Messages messages = new Messages();
        Set<String> forms = new TreeSet<>();
        Set<String> templates = new TreeSet<>();
        int accepted = 0;
        List<Witness> witnesses = Witnesses.of(schema).judge(statements);
        for (int i = 0; i < STATEMENTS; i++) {
            if (witnesses.get(i).answer().accepted()) {
                accepted++;
                forms.add(statements.get(i).strip().toUpperCase(Locale.ROOT).split("\\W", 2)[0]);
            }
            Optional<Refusal> refusal = witnesses.get(i).refusal();
            refusal.flatMap(refused -> messages.template(refused.message()))
                    .ifPresent(template -> templates.add(template.rule() + " " + template.text()));
        }

        assertThat(100.0 * accepted / STATEMENTS).isBetween(35.0, 75.0);
        assertThat(forms).contains("SELECT", "INSERT", "UPDATE", "DELETE", "BEGIN");
        assertThat(templates).hasSizeGreaterThan(120);
    }
}
