package dev.colonnade.processor.model;

import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interface with {@code @Dao}.
 *
 * @param type the interface
 * @param declaration how it is declared
 * @param named the classes that its annotation names as entities
 * @param methods its abstract methods, those that it inherits among them
 * @param sessions the names of those of its abstract methods that only give the session
 * @param entityMethods those that make entities of rows, or put one into a statement
 * @param functions the files of functions that it names
 * @param ignored annotations that nothing reads
 * @param site where it is declared
 */
public record DaoModel(
        ClassType type,
        Declaration declaration,
        List<NamedClass> named,
        List<DaoMethod> methods,
        List<String> sessions,
        List<EntityMethod> entityMethods,
        FunctionFiles functions,
        List<IgnoredAnnotation> ignored,
        Site site) {
    /**
     * A class that the annotation names.
     *
     * @param name its name
     * @param entity the entity, if it is one
     * @param site the annotation
     */
    public record NamedClass(String name, Optional<MappedClass> entity, Site site) {}

    public DaoModel {
        named = List.copyOf(named);
        methods = List.copyOf(methods);
        sessions = List.copyOf(sessions);
        entityMethods = List.copyOf(entityMethods);
        ignored = List.copyOf(ignored);
    }

    /** Of its interface alone: the tree below it is deep, and is asked for in sets of DAOs. */
    @Override
    public int hashCode() {
        return type.hashCode();
    }

    /** The classes that its queries make of their columns, in the order of their first use. */
    public List<MappedClass> projections() {
        return methods.stream()
                .filter(method -> method.unmapped().isEmpty())
                .flatMap(method -> method.result().projection().stream())
                .distinct()
                .toList();
    }

    /** The tables that its statements name, as they name them, in the order of their first use. */
    public List<String> tables() {
        return Stream.concat(
                        methods.stream().flatMap(DaoModel::tables),
                        entityMethods.stream()
                                .flatMap(method -> method.entity().stream())
                                .map(DaoModel::table))
                .distinct()
                .toList();
    }

    private static Stream<String> tables(DaoMethod method) {
        Stream<String> written = method.operation() instanceof Operation.Query query
                ? query.statement().stream()
                        .flatMap(statement -> Tables.of(statement).stream())
                        .map(QualifiedName::cql)
                : Stream.empty();
        return Stream.concat(written, method.target().stream().map(DaoModel::table));
    }

    private static String table(MappedClass entity) {
        return entity.name().identifier().cql();
    }

    /** The entities that its methods and its annotation name, in their order. */
    public List<MappedClass> entities() {
        return Stream.of(
                        methods.stream().flatMap(DaoMethod::classes),
                        entityMethods.stream().flatMap(method -> method.entity().stream()),
                        named.stream().flatMap(name -> name.entity().stream()))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }
}
