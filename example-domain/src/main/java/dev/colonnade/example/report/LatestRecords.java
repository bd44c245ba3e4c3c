package dev.colonnade.example.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows that remain of records, since a record replaces an earlier one of the same key.
 *
 * @param total how many records there are
 * @param rows the last record of each key
 * @param replacements the records that replace an earlier one
 * @param <T> the entity
 */
record LatestRecords<T>(int total, Set<T> rows, List<T> replacements) {
    static <T> LatestRecords<T> of(List<T> records, Function<? super T, ?> key) {
        Map<Object, T> latest = new HashMap<>();
        List<T> replacements = new ArrayList<>();
        for (T item : records) {
            if (latest.put(key.apply(item), item) != null) {
                replacements.add(item);
            }
        }
        return new LatestRecords<>(records.size(), new HashSet<>(latest.values()), replacements);
    }

    boolean contains(T row) {
        return rows.contains(row);
    }
}
