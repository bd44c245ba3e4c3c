package dev.colonnade.cql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrammarTest {
    @ParameterizedTest
    @EnumSource
    void acceptsWhatTheServerAcceptsAndNoMore(CassandraVersion version) {
        List<Texts> wrong = Texts.all().stream()
                .filter(text -> Ours.accepts(text.cql(), version) != text.isAcceptedBy(version))
                .toList();

        assertThat(wrong).isEmpty();
    }
}
