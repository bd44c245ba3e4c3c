package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;

/** What this parser says of a text. */
final class Ours {
    private Ours() {}

    static boolean accepts(String cql, CassandraVersion version) {
        try {
            CqlParser.parse(cql, version);
            return true;
        } catch (CqlSyntaxException refused) {
            return false;
        }
    }
}
