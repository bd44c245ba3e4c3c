package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a name in Java becomes one in CQL: the constants of {@code NamingConvention}, where each is explained. */
public enum Naming {
    CASE_INSENSITIVE,
    EXACT_CASE,
    LOWER_CAMEL_CASE,
    UPPER_CAMEL_CASE,
    SNAKE_CASE_INSENSITIVE,
    UPPER_SNAKE_CASE,
    UPPER_CASE;

    private static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** The name in CQL. */
    public Identifier of(String javaName) {
        return new Identifier(
                switch (this) {
                    case CASE_INSENSITIVE -> javaName.toLowerCase(Locale.ROOT);
                    case EXACT_CASE -> javaName;
                    case LOWER_CAMEL_CASE -> javaName.substring(0, 1).toLowerCase(Locale.ROOT) + javaName.substring(1);
                    case UPPER_CAMEL_CASE -> Capitalized.of(javaName);
                    case SNAKE_CASE_INSENSITIVE -> words(javaName).toLowerCase(Locale.ROOT);
                    case UPPER_SNAKE_CASE -> words(javaName).toUpperCase(Locale.ROOT);
                    case UPPER_CASE -> javaName.toUpperCase(Locale.ROOT);
                });
    }

    /** {@code delay_Minutes} for {@code delayMinutes}, {@code HTTP_Server} for {@code HTTPServer}. */
    private static String words(String javaName) {
        return BOUNDARY.matcher(javaName).replaceAll("_");
    }
}
