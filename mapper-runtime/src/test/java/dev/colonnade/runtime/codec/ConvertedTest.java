package dev.colonnade.runtime.codec;

import static dev.colonnade.runtime.codec.CodecAssertions.V5;
import static dev.colonnade.runtime.codec.CodecAssertions.bytes;
import static dev.colonnade.runtime.codec.CodecAssertions.ours;
import static dev.colonnade.runtime.codec.CodecAssertions.there;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.ExtraTypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.MappingException;
import dev.colonnade.annotations.Converter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What converters make of values, and values that may be missing. */
class ConvertedTest {
    private static final CodecFinder<TypeCodec<String>> TEXT = Codecs.of(String.class);

    record Money(int cents) {}

    /** It refuses debts, and makes nothing of nothing. */
    static final class MoneyAsText implements Converter<Money, String> {
        @Override
        @SuppressWarnings("NullAway")
        public @Nullable String toCql(Money value) {
            if (value.cents() < 0) {
                throw new IllegalStateException("debts");
            }
            return value.cents() == 0 ? null : "¢" + value.cents();
        }

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable Money fromCql(String value) {
            return value.isEmpty() ? null : new Money(Integer.parseInt(value.substring(1)));
        }
    }

    private static TypeCodec<Money> money() {
        return ours(Codecs.converted(Money.class, new MoneyAsText(), TEXT), DataTypes.TEXT);
    }

    @Test
    void whatTheConverterMakesIsKept() {
        TypeCodec<Money> codec = money();

        assertThat(codec.encode(new Money(7), V5)).isEqualTo(TypeCodecs.TEXT.encode("¢7", V5));
        assertThat(there(codec, new Money(7))).isEqualTo(new Money(7));
        assertThat(codec.getJavaType()).isEqualTo(GenericType.of(Money.class));
        assertThat(codec.format(new Money(7))).isEqualTo("'¢7'");
        assertThat(codec.parse("'¢7'")).isEqualTo(new Money(7));
    }

    @Test
    void aNullIsNullOnBothSides() {
        assertThat(money().encode(null, V5)).isNull();
        assertThat(money().decode(null, V5)).isNull();
    }

    @Test
    void theConvertersExceptionSaysWhichColumn() {
        assertThatThrownBy(() -> money().decode(TypeCodecs.TEXT.encode("¢x", V5), V5))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("t.c has a value that cannot be read as a " + Money.class.getName())
                .hasCauseInstanceOf(NumberFormatException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money().encode(new Money(-1), V5))
                .withMessage("t.c cannot keep this " + Money.class.getName() + ": debts")
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void theConverterMakesNoNulls() {
        assertThatThrownBy(() -> money().decode(bytes(), V5))
                .isInstanceOf(MappingException.class)
                .hasMessage(
                        "t.c has a value of which " + MoneyAsText.class.getName() + " makes null: only a null is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money().encode(new Money(0), V5))
                .withMessage("t.c is given a value of which " + MoneyAsText.class.getName()
                        + " makes null: only a null is null");
    }

    @Test
    void aCollectionThatIsKeptIsNeverNull() {
        TypeCodec<Optional<List<String>>> codec = ours(
                Codecs.converted(
                        GenericType.optionalOf(GenericType.listOf(String.class)),
                        Conversion.of(value -> value.orElse(List.of()), Optional::of),
                        Codecs.listOf(TEXT)),
                DataTypes.listOf(DataTypes.TEXT));

        assertThat(codec.decode(null, V5)).contains(List.of());
        assertThat(there(codec, Optional.of(List.of("a")))).contains(List.of("a"));
    }

    @Test
    void anOptionalIsEmptyIfItIsNull() {
        TypeCodec<Optional<String>> codec = ours(Codecs.optionalOf(TEXT), DataTypes.TEXT);

        CodecAssertions.assertSame(codec, ExtraTypeCodecs.optionalOf(TypeCodecs.TEXT), Optional.of("a"));
        CodecAssertions.assertSame(codec, ExtraTypeCodecs.optionalOf(TypeCodecs.TEXT), Optional.of(""));
        assertThat(codec.encode(Optional.empty(), V5)).isNull();
        assertThat(codec.encode(null, V5)).isNull();
        assertThat(codec.decode(null, V5)).isEmpty();
    }

    @Test
    void anOptionalCollectionIsEmptyIfItIsNull() {
        TypeCodec<Optional<List<String>>> codec =
                ours(Codecs.optionalOf(Codecs.listOf(TEXT)), DataTypes.listOf(DataTypes.TEXT));

        assertThat(codec.decode(null, V5)).isEmpty();
        assertThat(there(codec, Optional.of(List.of()))).contains(List.of());
    }

    @Test
    void otherTypesAreRefused() {
        assertThatThrownBy(() -> ours(Codecs.converted(Money.class, new MoneyAsText(), TEXT), DataTypes.INT))
                .isInstanceOf(CodecNotFoundException.class);
        assertThatThrownBy(() -> ours(Codecs.optionalOf(TEXT), DataTypes.INT))
                .isInstanceOf(CodecNotFoundException.class);
    }
}
