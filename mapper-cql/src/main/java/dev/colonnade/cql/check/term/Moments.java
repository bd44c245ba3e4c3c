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
import java.util.concurrent.TimeUnit;

/** The texts that the server reads as days and as moments. */
final class Moments {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).withResolverStyle(ResolverStyle.STRICT);
    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);
    private static final long MOST_DAYS = (1L << 32) - 1;

    private Moments() {}

    /** Days since the server's first one, or a day of ISO 8601. */
    static boolean isDate(String text) {
        if (Numbers.isWhole(text)) {
            return Numbers.isLong(text) && Long.parseLong(text) >= 0 && Long.parseLong(text) <= MOST_DAYS;
        }
        try {
            long millis = DAY.parse(text, LocalDate::from)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .toEpochMilli();
            return millis >= TimeUnit.DAYS.toMillis(Integer.MIN_VALUE)
                    && millis <= TimeUnit.DAYS.toMillis(Integer.MAX_VALUE);
        } catch (DateTimeParseException | ArithmeticException e) {
            return false;
        }
    }

    /** Milliseconds since 1970, {@code now}, or a date with or without time and zone. */
    static boolean isTimestamp(String text) {
        if (text.isEmpty() || text.equalsIgnoreCase("now")) {
            return true;
        }
        if (Numbers.isWhole(text)) {
            return Numbers.isLong(text);
        }
        for (DateTimeFormatter form : Forms.ALL) {
            ParsePosition position = new ParsePosition(0);
            boolean matches = form.parseUnresolved(text, position) != null && position.getIndex() == text.length();
            Optional<Boolean> inRange = matches ? inRange(text, form) : Optional.empty();
            if (inRange.isPresent()) {
                return inRange.get();
            }
        }
        return false;
    }

    /** Whether a moment is one of the type; empty if it is none in this form. */
    private static Optional<Boolean> inRange(String text, DateTimeFormatter form) {
        try {
            Instant moment = ZonedDateTime.parse(text, form).toInstant().truncatedTo(ChronoUnit.MILLIS);
            return Optional.of(!moment.isBefore(FIRST) && !moment.isAfter(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
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
