package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;

/**
 * A DROP of something that its name says alone.
 *
 * @param kind what it is
 * @param ifExists whether IF EXISTS is said
 * @param name its name
 * @param range where it stands
 * @since 0.1.0
 */
public record Drop(Kind kind, boolean ifExists, QualifiedName name, TextRange range) implements SchemaStatement {
    /** What can be dropped. */
    public enum Kind {
        /** A keyspace. */
        KEYSPACE("KEYSPACE"),
        /** A table. */
        TABLE("TABLE"),
        /** A user-defined type. */
        TYPE("TYPE"),
        /** An index. */
        INDEX("INDEX"),
        /** A materialized view. */
        VIEW("MATERIALIZED VIEW");

        private final String cql;

        Kind(String cql) {
            this.cql = cql;
        }

        /** {@return how it is written in CQL} */
        public String cql() {
            return cql;
        }
    }

    @Override
    public List<String> clauses() {
        return List.of("DROP " + kind.cql() + " " + Clauses.ifExists(ifExists)
                + (kind == Kind.TYPE ? name.typeCql() : name.cql()));
    }
}
