package dev.colonnade.processor.model;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    public Property withColumns(UnaryOperator<Property> change) {
        return change.apply(this);
    }

    /** The same in an object that is itself a member. */
    public Property within(Parent parent) {
        return with(Stream.concat(Stream.of(parent), parents.stream()).toList(), cqlName, partitionKey, clustering);
    }

    /** The same with another name in CQL. */
    public Property named(Name name) {
        return with(parents, name, partitionKey, clustering);
    }

    /** The same in a key. */
    public Property inKey(Optional<KeyPart> partition, Optional<KeyPart> cluster) {
        return with(parents, cqlName, partition, cluster);
    }

    /** The same as it is read of an object that is some members down the way. */
    public Property from(int depth) {
        return with(parents.subList(depth, parents.size()), cqlName, partitionKey, clustering);
    }

    private Property with(
            List<Parent> otherParents, Name name, Optional<KeyPart> partition, Optional<KeyPart> cluster) {
        return new Property(otherParents, this.name, name, type, read, write, partition, cluster, frozen, roles, site);
    }

    /** How messages name it in its class: {@code address.city}. */
    public String path() {
        return Stream.concat(parents.stream().map(Parent::name), Stream.of(name))
                .collect(joining("."));
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

    /** What masks it, if that can be read. */
    public Optional<Mask> mask() {
        return roles.mask().flatMap(CqlText::value);
    }

    /** Whether it is no column, but computed of columns. */
    public boolean isComputed() {
        return roles.computation().isPresent();
    }

    public boolean isPrimitive() {
        return type.java() instanceof JavaType.Primitive;
    }
}
