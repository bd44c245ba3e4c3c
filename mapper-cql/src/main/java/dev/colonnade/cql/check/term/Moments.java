package dev.colonnade.cql.check.term;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * The texts that the server reads as days and as moments.
 *
 * @since 0.1.0
 */
public final class Moments {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).withResolverStyle(ResolverStyle.STRICT);
    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);
    private static final long MOST_DAYS = (1L << 32) - 1;

    private Moments() {}

    static boolean isDate(String text) {
        return day(text).isPresent();
    }

    /**
     * Reads a day.
     *
     * @param text days since the server's first one, or a day of ISO 8601
     * @return days since 1970; empty if the text is no day
     */
    public static OptionalLong day(String text) {
        if (Numbers.isWhole(text)) {
            boolean day = Numbers.isLong(text) && Long.parseLong(text) >= 0 && Long.parseLong(text) <= MOST_DAYS;
            return day ? OptionalLong.of(Long.parseLong(text) + Integer.MIN_VALUE) : OptionalLong.empty();
        }
        try {
            LocalDate date = DAY.parse(text, LocalDate::from);
            long millis = date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
            return millis >= TimeUnit.DAYS.toMillis(Integer.MIN_VALUE)
                            && millis <= TimeUnit.DAYS.toMillis(Integer.MAX_VALUE)
                    ? OptionalLong.of(date.toEpochDay())
                    : OptionalLong.empty();
        } catch (DateTimeParseException | ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    /** When a day begins, in milliseconds since 1970; empty if the text is none. */
    static OptionalLong midnight(String day) {
        OptionalLong days = day(day);
        return days.isPresent() ? OptionalLong.of(TimeUnit.DAYS.toMillis(days.getAsLong())) : OptionalLong.empty();
    }

    /** Milliseconds since 1970, {@code now}, or a date with or without time and zone. */
    static boolean isTimestamp(String text) {
        return text.isEmpty() || text.equalsIgnoreCase("now") || millis(text).isPresent();
    }

    /** The moment in milliseconds since 1970; empty if the text is none, or another one each time. */
    static OptionalLong millis(String text) {
        if (Numbers.isWhole(text)) {
            return Numbers.isLong(text) ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        }
        for (DateTimeFormatter form : Forms.ALL) {
            ParsePosition position = new ParsePosition(0);
            boolean matches = form.parseUnresolved(text, position) != null && position.getIndex() == text.length();
            Optional<Instant> moment = matches ? moment(text, form) : Optional.empty();
            if (moment.isPresent()) {
                return isInRange(moment.get()) ? OptionalLong.of(moment.get().toEpochMilli()) : OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    /** The moment that a text means in a form; empty if it is none in this form. */
    private static Optional<Instant> moment(String text, DateTimeFormatter form) {
        try {
            return Optional.of(ZonedDateTime.parse(text, form).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isInRange(Instant moment) {
        return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    }

    /** The forms that the server tries, in its order; made when a timestamp is first met, since zone names are many. */
    private static final class Forms {
        static final List<DateTimeFormatter> ALL = all();

        private static List<DateTimeFormatter> all() {
            String[] zones = {" z", " zzzz", " X", "X", "XXX"};
            List<DateTimeFormatter> forms = new ArrayList<>();
            for (String dateAndTime : new String[] {"y-M-d'T'H:m[:s]", "y-M-d H:m[:s]"}) {
                forms.add(moment(dateAndTime).toFormatter(Locale.US).withZone(ZoneId.systemDefault()));
                for (String zone : zones) {
                    forms.add(moment(dateAndTime).appendPattern(zone).toFormatter(Locale.US));
                }
            }
            for (String zone : zones) {
                forms.add(startOfDay(new DateTimeFormatterBuilder()
                                .appendPattern("yyyy-MM-dd")
                                .appendPattern(zone))
                        .toFormatter(Locale.US));
            }
            forms.add(startOfDay(new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_DATE))
                    .toFormatter(Locale.US)
                    .withZone(ZoneId.systemDefault()));
            return List.copyOf(forms);
        }

        private static DateTimeFormatterBuilder moment(String dateAndTime) {
            return new DateTimeFormatterBuilder()
                    .appendPattern(dateAndTime)
                    .appendFraction(ChronoField.MILLI_OF_SECOND, 0, 9, true);
        }

        private static DateTimeFormatterBuilder startOfDay(DateTimeFormatterBuilder day) {
            return day.parseDefaulting(ChronoField.NANO_OF_DAY, 0);
        }
    }
}
