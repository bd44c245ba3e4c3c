package dev.colonnade.cql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.oracle.CassandraRelease;
import dev.colonnade.oracle.Oracle;
import dev.colonnade.oracle.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server itself is asked. What it parses and this parser does not, or the other way round, is a mistake. */
class GrammarOracleTest {
    private static final int MUTATIONS = 10_000;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @EnumSource
    void agreesOnTexts(CassandraVersion version) {
        assertThat(disagreements(Texts.all().stream().map(Texts::cql).toList(), version))
                .isEmpty();
    }

    /** Of statements of users and roles, and those that describe, only the first word is read. */
    private static final Pattern OTHER =
            Pattern.compile("(?i)\\s*(list|desc|describe|grant|revoke|create|alter|drop|add)\\b");

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @EnumSource
    void agreesOnMutations(CassandraVersion version) {
        Mutations mutations = new Mutations(Texts.acceptedBy(version), version, 1);
        List<String> texts = Stream.generate(mutations::next)
                .filter(text -> !OTHER.matcher(text).lookingAt())
                .limit(MUTATIONS)
                .toList();

        assertThat(disagreements(texts, version)).isEmpty();
    }

    private static List<String> disagreements(List<String> texts, CassandraVersion version) {
        Oracle oracle = Oracle.shared(CassandraRelease.of(version.text()));
        List<Optional<Refusal>> refusals = oracle.parses(texts);
        return Stream.iterate(0, i -> i + 1)
                .limit(texts.size())
                .filter(i -> refusals.get(i).isEmpty() != Ours.accepts(texts.get(i), version))
                .map(i -> texts.get(i) + " <- " + refusals.get(i))
                .toList();
    }
}
