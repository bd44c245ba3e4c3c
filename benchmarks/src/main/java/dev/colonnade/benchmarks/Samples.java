package dev.colonnade.benchmarks;

import dev.colonnade.benchmarks.colonnade.Address;
import dev.colonnade.benchmarks.colonnade.Narrow;
import dev.colonnade.benchmarks.colonnade.Wide;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Entities that differ from each other, so that nothing is learnt by heart, and are the same in each run. */
final class Samples {
    private static final long SECONDS_TO_2026 = 1_767_225_600L;

    private Samples() {}

    static Narrow narrow(int i) {
        return new Narrow(id(i), "visitor " + i, i * 7, i * 1_000_003L, i % 2 == 0);
    }

    static Wide wide(int i) {
        return new Wide(
                id(i),
                Instant.ofEpochSecond(SECONDS_TO_2026 + i),
                "visitor " + i,
                "visitor" + i + "@example.com",
                i % 7 == 0 ? null : "came in the year " + (1990 + i % 35) + " and has stayed since then " + i,
                i * 7,
                i * 1_000_003L,
                i % 2 == 0,
                i / 8.0,
                tags(i),
                counts(i),
                i % 11 == 0 ? null : new Address(i + " Long Street", 10_000 + i));
    }

    private static UUID id(int i) {
        return new UUID(0x4000L + ((long) i << 32), 0x8000_0000_0000_0000L + i);
    }

    private static Set<String> tags(int i) {
        Set<String> tags = new LinkedHashSet<>();
        for (int n = 0; n < 4; n++) {
            tags.add("tag" + (i + n));
        }
        return tags;
    }

    private static Map<String, Integer> counts(int i) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int n = 0; n < 4; n++) {
            counts.put("key" + (i + n), i * n);
        }
        return counts;
    }
}
