package dev.colonnade.cql;

import java.util.Set;

/** The words that cannot be a name without quotes: the same in Cassandra 4.1 and 5.0 (their reserved_keywords.txt). */
final class ReservedWords {
    private static final Set<String> WORDS = Set.of(
            ("add allow alter and apply asc authorize batch begin by columnfamily create delete desc describe drop entries"
                            + " execute false from full grant if in index infinity insert into is keyspace limit"
                            + " materialized modify nan norecursive not null of on or order primary rename revoke schema"
                            + " select set table to token true truncate unlogged update use using view where with")
                    .split(" "));

    private ReservedWords() {}

    static boolean contains(String lowerCaseWord) {
        return WORDS.contains(lowerCaseWord);
    }
}
