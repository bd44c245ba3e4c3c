package dev.colonnade.runtime.codec;

import dev.colonnade.annotations.Converter;
import java.util.function.Function;

/**
 * A converter of two functions.
 *
 * @param write what is kept of a value
 * @param read the value of what was kept
 * @param <J> the Java type
 * @param <C> the type that is kept
 */
record Conversion<J, C>(Function<J, C> write, Function<C, J> read) implements Converter<J, C> {
    static <J, C> Conversion<J, C> of(Function<J, C> write, Function<C, J> read) {
        return new Conversion<>(write, read);
    }

    @Override
    public C toCql(J value) {
        return write.apply(value);
    }

    @Override
    public J fromCql(C value) {
        return read.apply(value);
    }
}
