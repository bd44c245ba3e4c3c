package dev.colonnade.behaviour.acceptance;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Static;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a partition, with columns that have other names than their properties. */
@Entity
record Sheet(
        @PartitionKey String pad,
        @ClusteringColumn int number,
        @Static @Nullable String owner,
        @CqlName("\"Heading\"") @Nullable String title,
        @CqlName("is_done") boolean done,
        @Nullable Set<String> tags,
        @Nullable List<String> lines,
        @Nullable Map<String, Integer> marks,
        @Nullable Map<String, ByteBuffer> scans) {
    static Sheet of(String pad, int number) {
        return new Sheet(
                pad,
                number,
                null,
                "title",
                false,
                Set.of("a"),
                List.of("x"),
                Map.of("m", 1),
                Map.of("s", ByteBuffer.wrap(new byte[] {1})));
    }

    Sheet titled(@Nullable String other) {
        return new Sheet(pad, number, owner, other, done, tags, lines, marks, scans);
    }

    Sheet isDone() {
        return new Sheet(pad, number, owner, title, true, tags, lines, marks, scans);
    }

    Sheet with(Set<String> someTags, List<String> someLines, Map<String, Integer> someMarks) {
        return new Sheet(pad, number, owner, title, done, someTags, someLines, someMarks, scans);
    }

    Sheet scanned(Map<String, ByteBuffer> some) {
        return new Sheet(pad, number, owner, title, done, tags, lines, marks, some);
    }
}
