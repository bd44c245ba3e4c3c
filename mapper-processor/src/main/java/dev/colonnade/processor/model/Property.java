package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;

/**
 * A property of a class: a column, or a field of a user-defined type.
 *
 * @param name its name in Java
 * @param cqlName its name in CQL
 * @param type its type
 * @param read how it is read, if it can be
 * @param write how it is set, if it can be other than by a constructor
 * @param partitionKey whether it is said to be in the partition key
 * @param clustering whether it is said to be a clustering column
 * @param frozen the annotation that says that it is frozen, if there is one
 * @param site where it is declared
 */
public record Property(
        String name,
        Name cqlName,
        ValueType type,
        Optional<Access> read,
        Optional<Access> write,
        Optional<KeyPart> partitionKey,
        Optional<KeyPart> clustering,
        Optional<Site> frozen,
        Site site) {

    public Identifier column() {
        return cqlName.identifier();
    }

    /** Its type as a column: CQL demands that a key is frozen. */
    public CqlType columnType() {
        return isKey() || frozen.isPresent() ? type.cql().frozen() : type.cql();
    }

    public boolean isKey() {
        return partitionKey.isPresent() || clustering.isPresent();
    }

    public boolean isPrimitive() {
        return type.java() instanceof JavaType.Primitive;
    }
}
