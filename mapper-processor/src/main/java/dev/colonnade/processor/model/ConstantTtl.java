package dev.colonnade.processor.model;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Literal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time to live that an annotation says, as it is written, right or wrong.
 *
 * @param text seconds, or a duration
 * @param ofParameter whether it stands on a parameter, which says a time itself
 * @param site the annotation
 */
public record ConstantTtl(String text, boolean ofParameter, Site site) {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /** Its seconds, if it is some number of them. */
    public Optional<Integer> seconds() {
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        try {
            Duration duration = Duration.parse(text);
            boolean fits =
                    !duration.isNegative() && duration.getNano() == 0 && duration.getSeconds() <= Integer.MAX_VALUE;
            return fits ? Optional.of((int) duration.getSeconds()) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What USING says of it. */
    public static Optional<UsingOption> using(List<ConstantTtl> ttls) {
        return ttls.stream()
                .filter(ttl -> !ttl.ofParameter())
                .flatMap(ttl -> ttl.seconds().stream())
                .findFirst()
                .map(seconds -> new UsingOption(
                        UsingOption.Kind.TTL,
                        new Literal(Literal.Kind.INTEGER, seconds.toString(), TextRange.NONE),
                        TextRange.NONE));
    }
}
