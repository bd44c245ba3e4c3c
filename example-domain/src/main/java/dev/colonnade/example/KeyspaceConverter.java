package dev.colonnade.example;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a keyspace, for which Cassandra allows less than for other names. */
final class KeyspaceConverter implements ITypeConverter<CqlIdentifier> {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,47}");

    @Override
    public CqlIdentifier convert(String value) {
        if (!NAME.matcher(value).matches()) {
            throw new TypeConversionException(
                    value + " is not a keyspace; allowed are up to 48 letters, digits and underscores, a letter first");
        }
        return CqlIdentifier.fromCql(value);
    }
}
