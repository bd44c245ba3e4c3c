package dev.colonnade.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    private static final List<String> COLUMNS = List.of("origin", "day", "number");

    @ParameterizedTest
    @CsvSource({"orgin, origin", "origni, origin", "ORIGINS, origin", "dya, day", "dax, day", "nunber, number"})
    void aWordThatIsNearIsNamed(String word, String meant) {
        assertThat(DidYouMean.hint(word, COLUMNS)).isEqualTo(" Did you mean \"%s\"?", meant);
    }

    @ParameterizedTest
    @CsvSource({"gate", "d", "xyz", "originating", "''"})
    void aWordThatIsFarIsNot(String word) {
        assertThat(DidYouMean.hint(word, COLUMNS)).isEmpty();
    }

    @Test
    void theNearestIsNamed() {
        assertThat(DidYouMean.hint("colum_b", List.of("column_a", "column_b"))).contains("\"column_b\"");
    }
}
