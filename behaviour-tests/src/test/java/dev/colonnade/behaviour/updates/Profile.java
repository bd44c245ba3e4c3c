package dev.colonnade.behaviour.updates;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Embedded;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.PartitionKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
record Profile(
        @PartitionKey String owner,
        @ClusteringColumn int version,
        @Nullable String name,
        int visits,
        @Nullable Set<String> tags,
        @Nullable Map<String, Integer> scores,
        @Nullable List<String> log,
        @Nullable List<Integer> ranks,
        @Nullable Address home,
        @Nullable @Frozen Address work,
        Optional<Address> holiday,
        @Nullable Set<BigDecimal> prices,
        @Nullable @Frozen Set<String> fixed,
        @Nullable Set<Address> visited,
        @Embedded @Nullable Contact contact) {

    /** Two columns. */
    record Contact(@Nullable String phone, @Nullable String mail) {}

    static Profile empty(String owner) {
        return new Profile(
                owner, 1, null, 0, null, null, null, null, null, null, Optional.empty(), null, null, null, null);
    }

    static Profile full(String owner) {
        return new Profile(
                owner,
                1,
                "name",
                3,
                Set.of("a", "b"),
                Map.of("x", 1, "y", 2),
                List.of("one", "two"),
                List.of(1, 2),
                new Address("street", "city"),
                new Address("work street", null),
                Optional.of(new Address("beach", "island")),
                Set.of(new BigDecimal("1.0"), new BigDecimal("2.5")),
                Set.of("f"),
                Set.of(new Address("s", "c")),
                new Contact("1", "m"));
    }

    /** As a row without them is read. */
    Profile withEmptyCollections() {
        return new Profile(
                owner, version, name, visits, Set.of(), Map.of(), List.of(), List.of(), home, work, holiday, Set.of(),
                Set.of(), Set.of(), contact);
    }

    Profile named(@Nullable String other) {
        return new Profile(
                owner, version, other, visits, tags, scores, log, ranks, home, work, holiday, prices, fixed, visited,
                contact);
    }

    Profile tagged(@Nullable Set<String> other) {
        return new Profile(
                owner, version, name, visits, other, scores, log, ranks, home, work, holiday, prices, fixed, visited,
                contact);
    }

    Profile scored(@Nullable Map<String, Integer> other) {
        return new Profile(
                owner, version, name, visits, tags, other, log, ranks, home, work, holiday, prices, fixed, visited,
                contact);
    }

    Profile logged(@Nullable List<String> other) {
        return new Profile(
                owner, version, name, visits, tags, scores, other, ranks, home, work, holiday, prices, fixed, visited,
                contact);
    }

    Profile ranked(@Nullable List<Integer> other) {
        return new Profile(
                owner, version, name, visits, tags, scores, log, other, home, work, holiday, prices, fixed, visited,
                contact);
    }

    Profile at(@Nullable Address other) {
        return new Profile(
                owner, version, name, visits, tags, scores, log, ranks, other, work, holiday, prices, fixed, visited,
                contact);
    }

    Profile priced(@Nullable Set<BigDecimal> other) {
        return new Profile(
                owner, version, name, visits, tags, scores, log, ranks, home, work, holiday, other, fixed, visited,
                contact);
    }

    Profile moved(int other) {
        return new Profile(
                owner, other, name, visits, tags, scores, log, ranks, home, work, holiday, prices, fixed, visited,
                contact);
    }
}
