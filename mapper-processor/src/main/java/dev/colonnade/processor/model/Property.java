package dev.colonnade.processor.model;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property of a class: a column, or a field of a user-defined type.
 *
 * @param parents the embedded objects that it is in, the outermost first; none if it is of the class itself
 * @param name its name in Java
 * @param cqlName its name in CQL
 * @param type its type
 * @param read how it is read, if it can be
 * @param write how it is set, if it can be other than by a constructor
 * @param partitionKey whether it is said to be in the partition key
 * @param clustering whether it is said to be a clustering column
 * @param frozen the annotation that says that it is frozen, if there is one
 * @param roles what else it is said to be
 * @param site where it is declared
 */
public record Property(
        List<Parent> parents,
        String name,
        Name cqlName,
        ValueType type,
        Optional<Access> read,
        Optional<Access> write,
        Optional<KeyPart> partitionKey,
        Optional<KeyPart> clustering,
        Optional<Site> frozen,
        Roles roles,
        Site site)
        implements Member {
    public Property {
        parents = List.copyOf(parents);
    }

    @Override
    public JavaType javaType() {
        return type.java();
    }

    @Override
    public Stream<Property> columns() {
        return Stream.of(this);
    }

    @Override
    public Property within(Parent parent) {
        return new Property(
                Stream.concat(Stream.of(parent), parents.stream()).toList(),
                name,
                cqlName,
                type,
                read,
                write,
                partitionKey,
                clustering,
                frozen,
                roles,
                site);
    }

    /** A name for what generated code has for it: with those of its parents, {@code addressCity}. */
    public String variable() {
        String path = Stream.concat(parents.stream().map(Parent::name), Stream.of(name))
                .map(Capitalized::of)
                .collect(joining());
        return parents.isEmpty() ? name : path.substring(0, 1).toLowerCase(Locale.ROOT) + path.substring(1);
    }

    public Identifier column() {
        return cqlName.identifier();
    }

    /** Its type as a column: CQL demands that a key is frozen. */
    public CqlType columnType() {
        if (isCounter()) {
            return NativeType.COUNTER;
        }
        return isKey() || frozen.isPresent() ? type.cql().frozen() : type.cql();
    }

    public boolean isKey() {
        return partitionKey.isPresent() || clustering.isPresent();
    }

    /** Whether the rows of a partition share it. */
    public boolean isStatic() {
        return roles.shared().isPresent();
    }

    public boolean isCounter() {
        return roles.counter().isPresent();
    }

    /** Whether it is no column, but computed of columns. */
    public boolean isComputed() {
        return roles.computation().isPresent();
    }

    public boolean isPrimitive() {
        return type.java() instanceof JavaType.Primitive;
    }
}
