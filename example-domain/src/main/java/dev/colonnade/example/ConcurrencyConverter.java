package dev.colonnade.example;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many writes may be on their way at a time: no more than the driver has on one connection. */
final class ConcurrencyConverter implements ITypeConverter<Integer> {
    private static final int MOST = 1_000;

    @Override
    public Integer convert(String value) {
        try {
            int concurrency = Integer.parseInt(value);
            if (concurrency >= 1 && concurrency <= MOST) {
                return concurrency;
            }
        } catch (NumberFormatException e) {
            throw notAllowed(value);
        }
        throw notAllowed(value);
    }

    private static TypeConversionException notAllowed(String value) {
        return new TypeConversionException(value + " is not a whole number from 1 to " + MOST);
    }
}
