package dev.colonnade.cql.ddl;

import dev.colonnade.cql.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the names, keys and options of tables. */
final class RandomParts {
    private final RandomDice dice;

    RandomParts(RandomDice dice) {
        this.dice = dice;
    }

    static final List<String> COLUMNS =
            List.of("a", "b", "c", "d", "e", "f", "g", "\"H\"", "key", "\"q-q\"", "\"order\"");

    List<String> columns(int most) {
        List<String> columns = new ArrayList<>();
        int count = 1 + dice.number(most);
        for (int i = 0; i < count; i++) {
            String name = dice.any(COLUMNS);
            if (!columns.contains(name) || dice.oneIn(20)) {
                columns.add(name);
            }
        }
        return columns;
    }

    String newName(String prefix) {
        return dice.oneIn(60) ? "\"n-n\"" : dice.oneIn(200) ? prefix + "x".repeat(50) : prefix + dice.number(12);
    }

    List<String> key(List<String> columns) {
        List<String> key = new ArrayList<>();
        int count = 1 + dice.number(3);
        for (int i = 0; i < count; i++) {
            String column = dice.oneIn(40) ? dice.any(COLUMNS) : dice.any(columns);
            if (!key.contains(column) || dice.oneIn(20)) {
                key.add(column);
            }
        }
        return key;
    }

    String primaryKey(List<String> key) {
        int partition = dice.oneIn(3) ? Math.min(2, key.size()) : 1;
        String first = String.join(", ", key.subList(0, partition));
        return "PRIMARY KEY ("
                + Stream.concat(Stream.of("(" + first + ")"), key.subList(partition, key.size()).stream())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    String with(List<String> key) {
        List<String> parts = new ArrayList<>();
        if (key.size() > 1 && dice.oneIn(2)) {
            int first = dice.oneIn(8) ? 0 : 1;
            int last = dice.oneIn(8) ? Math.max(first + 1, key.size() - 1) : key.size();
            List<String> order = new ArrayList<>(key.subList(first, last));
            if (dice.oneIn(8)) {
                dice.shuffle(order);
            }
            parts.add("CLUSTERING ORDER BY ("
                    + order.stream()
                            .map(column -> column + (dice.oneIn(2) ? " ASC" : " DESC"))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        if (dice.oneIn(15)) {
            parts.add("COMPACT STORAGE");
        }
        if (dice.oneIn(6)) {
            parts.add(option());
        }
        return parts.isEmpty() ? "" : " WITH " + String.join(" AND ", parts);
    }

    String option() {
        return dice.any(List.of(
                "comment = 'it''s'",
                "gc_grace_seconds = 0",
                "gc_grace_seconds = " + (dice.number(10) - 2),
                "default_time_to_live = " + (dice.number(5) - 1),
                "default_time_to_live = 630720001",
                "bloom_filter_fp_chance = 0." + dice.number(3),
                "bloom_filter_fp_chance = 1.5",
                "crc_check_chance = 0.5",
                "cdc = " + dice.any(List.of("true", "'no'", "'maybe'", "{}")),
                "compaction = {'class': 'SizeTieredCompactionStrategy'}",
                "compaction = 'SizeTieredCompactionStrategy'",
                "caching = {'keys': 'ALL', 'rows_per_partition': 'NONE'}",
                "min_index_interval = " + dice.number(3),
                "memtable_flush_period_in_ms = " + dice.number(3),
                "read_repair = 'BLOCKING'",
                "speculative_retry = '99p'",
                "allow_auto_snapshot = true",
                "incremental_backups = false",
                "extensions = {'a': 'b'}",
                "comment = {'a': 'b'}",
                "nothing = 1"));
    }

    Table table(DraftKeyspace keyspace) {
        return dice.any(List.copyOf(keyspace.tables().values())).table();
    }

    String tableName(Table table) {
        return dice.oneIn(25) ? "t" + dice.number(12) : table.name().cql();
    }

    String column(Table table) {
        return dice.oneIn(12)
                ? dice.any(COLUMNS)
                : dice.any(table.columns()).name().cql();
    }
}
