package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;
import java.util.Optional;

/**
 * The name of a table, type or index, with or without its keyspace.
 *
 * @param keyspace the keyspace, if it is said
 * @param name the name
 * @since 0.1.0
 */
public record QualifiedName(Optional<Name> keyspace, Name name) {
    /** {@return where it stands} */
    public TextRange range() {
        return keyspace.map(Name::range).orElse(name.range()).to(name.range());
    }

    /** {@return how it is written in CQL} */
    public String cql() {
        return keyspace.map(k -> k.cql() + ".").orElse("") + name.cql();
    }

    /** {@return how it is written in CQL as the name of a user-defined type} */
    public String typeCql() {
        return keyspace.map(k -> k.cql() + ".").orElse("") + name.identifier().typeCql();
    }
}
