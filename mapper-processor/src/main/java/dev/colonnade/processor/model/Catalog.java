package dev.colonnade.processor.model;

import dev.colonnade.cql.schema.UserType;
import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user-defined types and tuples that some classes use, directly or through one another.
 *
 * @param types the classes by their names
 */
public record Catalog(Map<String, MappedClass> types) {
    public Catalog {
        types = Map.copyOf(types);
    }

    /** Whether all types that a class names exist by now, directly or through the types that it uses. */
    public boolean isComplete(MappedClass model) {
        return model.isComplete() && neededBy(List.of(model)).stream().allMatch(MappedClass::isComplete);
    }

    /** The same of a DAO. */
    public boolean isComplete(DaoModel model) {
        return model.declaration().complete()
                && model.methods().stream().allMatch(DaoMethod::isComplete)
                && model.entityMethods().stream().allMatch(EntityMethod::isComplete)
                && classes(model).allMatch(this::isComplete);
    }

    /** The same of a mapper. */
    public boolean isComplete(MapperModel model) {
        return model.declaration().complete()
                && model.methods().stream().allMatch(method -> method.returned().isComplete())
                && model.daos().stream().allMatch(this::isComplete);
    }

    /** Whether a class, or a type that it uses itself, is deprecated. */
    public boolean isDeprecated(MappedClass model) {
        return Stream.concat(Stream.of(model), usedBy(model).stream())
                .flatMap(used -> Stream.concat(Stream.of(used), used.inheritance().subclasses().stream()))
                .flatMap(used -> Stream.concat(
                        Stream.of(used.declaration()), used.shape().embedded().map(Embedded::declaration)))
                .anyMatch(Declaration::deprecated);
    }

    /** The same of a DAO. */
    public boolean isDeprecated(DaoModel model) {
        return model.declaration().deprecated()
                || classes(model).anyMatch(used -> used.declaration().deprecated());
    }

    /** The same of a mapper. */
    public boolean isDeprecated(MapperModel model) {
        return model.declaration().deprecated()
                || model.daos().stream().anyMatch(dao -> dao.declaration().deprecated());
    }

    /** All mapped classes that the methods of a DAO name. */
    private Stream<MappedClass> classes(DaoModel model) {
        return Stream.of(
                        model.entities().stream(),
                        model.projections().stream(),
                        model.methods().stream().flatMap(method -> usedIn(method.values()).stream()))
                .flatMap(s -> s);
    }

    public Optional<MappedClass> find(ClassType type) {
        return Optional.ofNullable(types.get(type.qualifiedName()));
    }

    /** The types that a class uses in its own properties, in the order of their first use. */
    public List<MappedClass> usedBy(MappedClass user) {
        return usedIn(user.properties().stream().map(Property::type));
    }

    /** The types that are parts of some values. */
    public List<MappedClass> usedIn(Stream<ValueType> values) {
        return values.flatMap(ValueType::parts)
                .flatMap(part -> part instanceof ValueType.Udt || part instanceof ValueType.TupleOf
                        ? find((ClassType) part.java()).stream()
                        : Stream.empty())
                .distinct()
                .toList();
    }

    /** All types that some classes use, each behind those that it uses itself: the order in which they are created. */
    public List<MappedClass> neededBy(List<MappedClass> users) {
        Map<String, MappedClass> ordered = new LinkedHashMap<>();
        users.forEach(user -> usedBy(user).forEach(type -> addWithNeeds(type, ordered, Set.of())));
        return new ArrayList<>(ordered.values());
    }

    /** The user-defined types among those. */
    public List<MappedClass> userTypes(List<MappedClass> users) {
        return neededBy(users).stream()
                .filter(type -> type.kind() == MappedClass.Kind.UDT)
                .toList();
    }

    /** The types of the schema of a mapper, each behind those that it uses. */
    public List<UserType> typesOf(MapperModel mapper) {
        return userTypes(mapper.tables()).stream().map(MappedClass::userType).toList();
    }

    /** A type that contains itself is added once: a rule refuses it later. */
    private void addWithNeeds(MappedClass type, Map<String, MappedClass> ordered, Set<MappedClass> above) {
        if (above.contains(type)) {
            ordered.put(type.type().qualifiedName(), type);
        } else if (!ordered.containsKey(type.type().qualifiedName())) {
            Set<MappedClass> withThis = new HashSet<>(above);
            withThis.add(type);
            usedBy(type).forEach(used -> addWithNeeds(used, ordered, withThis));
            ordered.put(type.type().qualifiedName(), type);
        }
    }
}
