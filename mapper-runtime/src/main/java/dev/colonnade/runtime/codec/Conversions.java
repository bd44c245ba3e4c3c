package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.data.CqlDuration;
import dev.colonnade.annotations.Converter;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;

/** What is kept of the classes that people have in their entities. Whatever would be lost is refused. */
@SuppressWarnings("JavaUtilDate")
final class Conversions {
    static final Converter<Character, String> CHARACTER = Conversion.of(String::valueOf, Conversions::character);
    static final Converter<Currency, String> CURRENCY = Conversion.of(Currency::getCurrencyCode, Currency::getInstance);
    static final Converter<Date, Instant> DATE =
            Conversion.of(value -> Instant.ofEpochMilli(value.getTime()), Date::from);
    static final Converter<Duration, CqlDuration> DURATION =
            Conversion.of(value -> CqlDuration.newInstance(0, 0, value.toNanos()), Conversions::duration);
    static final Converter<Locale, String> LOCALE = Conversion.of(Conversions::tag, Conversions::locale);
    static final Converter<java.net.URI, String> URI = Conversion.of(java.net.URI::toString, java.net.URI::create);
    static final Converter<Year, Integer> YEAR = Conversion.of(Year::getValue, Year::of);
    static final Converter<ZoneId, String> ZONE_ID = Conversion.of(ZoneId::getId, ZoneId::of);

    /** {@code YearMonth.toString} has no sign before a year of five digits, without which it cannot be read. */
    private static final DateTimeFormatter MONTHS = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .toFormatter(Locale.ROOT);

    static final Converter<YearMonth, String> YEAR_MONTH =
            Conversion.of(MONTHS::format, text -> YearMonth.parse(text, MONTHS));

    private Conversions() {}

    private static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters is no char");
        }
        return text.charAt(0);
    }

    /** Months and days are of no certain length. */
    private static Duration duration(CqlDuration value) {
        if (value.getMonths() != 0 || value.getDays() != 0) {
            throw new IllegalArgumentException(
                    value + " has months or days, which are of no certain length: use the driver's CqlDuration");
        }
        return Duration.ofNanos(value.getNanoseconds());
    }

    private static String tag(Locale value) {
        String tag = value.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(value)) {
            throw new IllegalArgumentException("the locale " + value + " is another one as a language tag: " + tag);
        }
        return tag;
    }

    /** {@code forLanguageTag} passes over what it does not understand, which the builder refuses. */
    private static Locale locale(String tag) {
        new Locale.Builder().setLanguageTag(tag);
        return Locale.forLanguageTag(tag);
    }
}
