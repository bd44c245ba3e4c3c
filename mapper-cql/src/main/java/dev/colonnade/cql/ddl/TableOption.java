package dev.colonnade.cql.ddl;

import static dev.colonnade.cql.CassandraVersion.V4_1;
import static dev.colonnade.cql.CassandraVersion.V5_0;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.colonnade.cql.CassandraVersion;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An option of tables and views.
 *
 * @param name its name
 * @param kind what its values are
 * @param since the first version that has it
 */
record TableOption(String name, Kind kind, CassandraVersion since) {
    /** Twenty years, in seconds. */
    static final int LONGEST_TTL = 20 * 365 * 24 * 60 * 60;

    /** What the largest bloom filter reaches. */
    static final double SMALLEST_CHANCE = 6.71e-5;

    /** All of them, by their names. */
    static final Map<String, TableOption> KNOWN = Stream.of(
                    new TableOption("additional_write_policy", Kind.TEXT, V4_1),
                    new TableOption("allow_auto_snapshot", Kind.BOOLEAN, V5_0),
                    new TableOption("auto_repair", Kind.MAP, V5_0),
                    new TableOption("bloom_filter_fp_chance", Kind.CHANCE, V4_1),
                    new TableOption("caching", Kind.MAP, V4_1),
                    new TableOption("cdc", Kind.BOOLEAN, V4_1),
                    new TableOption("comment", Kind.TEXT, V4_1),
                    new TableOption("compaction", Kind.MAP, V4_1),
                    new TableOption("compression", Kind.MAP, V4_1),
                    new TableOption("crc_check_chance", Kind.FRACTION, V4_1),
                    new TableOption("default_time_to_live", Kind.TIME_TO_LIVE, V4_1),
                    new TableOption("extensions", Kind.ANY, V4_1),
                    new TableOption("gc_grace_seconds", Kind.WHOLE, V4_1),
                    new TableOption("id", Kind.UUID, V4_1),
                    new TableOption("incremental_backups", Kind.BOOLEAN, V5_0),
                    new TableOption("max_index_interval", Kind.POSITIVE, V4_1),
                    new TableOption("memtable", Kind.TEXT, V4_1),
                    new TableOption("memtable_flush_period_in_ms", Kind.WHOLE, V4_1),
                    new TableOption("min_index_interval", Kind.POSITIVE, V4_1),
                    new TableOption("read_repair", Kind.TEXT, V4_1),
                    new TableOption("speculative_retry", Kind.TEXT, V4_1))
            .collect(toUnmodifiableMap(TableOption::name, Function.identity()));

    /** What values can be. */
    enum Kind {
        ANY("a value"),
        TEXT("a string"),
        MAP("a map in braces"),
        BOOLEAN("true or false"),
        WHOLE("a whole number from 0"),
        POSITIVE("a whole number from 1"),
        TIME_TO_LIVE("a whole number of seconds, from 0 to " + LONGEST_TTL),
        FRACTION("a number from 0 to 1"),
        CHANCE("a number above " + SMALLEST_CHANCE + ", up to 1"),
        UUID("a UUID");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        String phrase() {
            return phrase;
        }
    }
}
