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

    /**
     * The words that a user-defined type cannot have as its name without quotes, though a table or column can: those of
     * the native types and a few more (Cassandra 5.0: {@code non_type_ident} in its Parser.g).
     */
    private static final Set<String> NO_TYPES = Set.of(
            ("ascii bigint bitstring blob boolean byte cast complex count counter date decimal distinct double duration"
                            + " empty enum float frozen inet int interval json list macaddr map maxwritetime smallint text"
                            + " time timestamp timeuuid tinyint ttl tuple uuid varchar varint vector writetime")
                    .split(" "));

    /** The words that mean something else before a parenthesis. */
    private static final Set<String> NO_FUNCTIONS =
            Set.of("cast", "distinct", "expr", "json", "key", "maxwritetime", "ttl", "writetime");

    /** The words that the server takes for a keyword in {@code SELECT json AS per}. */
    private static final Set<String> NO_ALIASES = Set.of("as", "per");

    private ReservedWords() {}

    static boolean isNoType(String lowerCaseWord) {
        return NO_TYPES.contains(lowerCaseWord);
    }

    static boolean isNoFunction(String lowerCaseWord) {
        return NO_FUNCTIONS.contains(lowerCaseWord);
    }

    static boolean isNoAlias(String lowerCaseWord) {
        return NO_ALIASES.contains(lowerCaseWord);
    }

    static boolean contains(String lowerCaseWord) {
        return WORDS.contains(lowerCaseWord);
    }
}
