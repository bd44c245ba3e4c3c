package dev.colonnade.cql.schema;

import dev.colonnade.cql.schema.OptionValue.Entries;
import dev.colonnade.cql.schema.OptionValue.Plain;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The normal form of each option of tables, and what the server takes if it is not said (TableParams). */
final class OptionForms {
    /** The options whose values are strings. */
    static final Set<String> TEXTS =
            Set.of("additional_write_policy", "comment", "memtable", "read_repair", "speculative_retry");

    private static final Map<String, OptionValue> DEFAULTS = Map.ofEntries(
            Map.entry("additional_write_policy", new Plain("99p")),
            Map.entry("allow_auto_snapshot", new Plain("true")),
            Map.entry("caching", new Entries(Map.of("keys", "ALL", "rows_per_partition", "NONE"))),
            Map.entry("cdc", new Plain("false")),
            Map.entry("comment", new Plain("")),
            Map.entry("compaction", new Entries(Map.of("class", "SizeTieredCompactionStrategy"))),
            Map.entry("compression", new Entries(Map.of("class", "LZ4Compressor"))),
            Map.entry("crc_check_chance", new Plain("1.0")),
            Map.entry("default_time_to_live", new Plain("0")),
            Map.entry("extensions", new Entries(Map.of())),
            Map.entry("gc_grace_seconds", new Plain("864000")),
            Map.entry("incremental_backups", new Plain("true")),
            Map.entry("max_index_interval", new Plain("2048")),
            Map.entry("memtable", new Plain("default")),
            Map.entry("memtable_flush_period_in_ms", new Plain("0")),
            Map.entry("min_index_interval", new Plain("128")),
            Map.entry("read_repair", new Plain("BLOCKING")),
            Map.entry("speculative_retry", new Plain("99p")));

    private OptionForms() {}

    static Optional<OptionValue> byDefault(String name, TableOptions options) {
        return name.equals("bloom_filter_fp_chance")
                ? Optional.of(new Plain(isLeveled(options) ? "0.1" : "0.01"))
                : Optional.ofNullable(DEFAULTS.get(name));
    }

    private static boolean isLeveled(TableOptions options) {
        return options.values().get("compaction") instanceof Entries compaction
                && "LeveledCompactionStrategy".equals(compaction.entries().get("class"));
    }

    static OptionValue normal(String name, OptionValue value) {
        return value instanceof Entries map
                ? new Entries(normal(name, map.entries()))
                : new Plain(normal(name, ((Plain) value).text()));
    }

    private static Map<String, String> normal(String name, Map<String, String> entries) {
        return switch (name) {
            case "caching" -> caching(entries);
            case "compaction" -> compaction(entries);
            case "compression" -> compression(entries);
            default -> entries;
        };
    }

    private static Map<String, String> caching(Map<String, String> entries) {
        Map<String, String> normal = new TreeMap<>();
        entries.forEach((key, value) -> normal.put(key, value.toUpperCase(Locale.ROOT)));
        normal.putIfAbsent("keys", "ALL");
        normal.putIfAbsent("rows_per_partition", "NONE");
        return normal;
    }

    private static Map<String, String> compaction(Map<String, String> entries) {
        Map<String, String> normal = new TreeMap<>(entries);
        normal.computeIfPresent("class", (key, name) -> simpleName("org.apache.cassandra.db.compaction.", name));
        normal.remove("min_threshold", "4");
        normal.remove("max_threshold", "32");
        normal.remove("enabled", "true");
        return normal;
    }

    private static Map<String, String> compression(Map<String, String> entries) {
        Map<String, String> normal = new TreeMap<>(entries);
        rename(normal, "sstable_compression", "class");
        rename(normal, "chunk_length_kb", "chunk_length_in_kb");
        if (normal.getOrDefault("class", "").isEmpty()) {
            return Map.of("enabled", "false");
        }
        normal.computeIfPresent("class", (key, name) -> simpleName("org.apache.cassandra.io.compress.", name));
        normal.remove("chunk_length_in_kb", "16");
        normal.remove("min_compress_ratio", "0.0");
        normal.remove("enabled", "true");
        return normal;
    }

    private static void rename(Map<String, String> entries, String old, String name) {
        String value = entries.remove(old);
        if (value != null) {
            entries.putIfAbsent(name, value);
        }
    }

    static String simpleName(String ownPackage, String className) {
        return className.startsWith(ownPackage) ? className.substring(ownPackage.length()) : className;
    }

    private static String normal(String name, String text) {
        return switch (name) {
            case "additional_write_policy", "speculative_retry" -> RetryPolicies.normal(text);
            case "read_repair" -> text.toUpperCase(Locale.ROOT);
            case "comment", "memtable" -> text;
            default -> Scalars.normal(text);
        };
    }
}
