package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/**
 * An interface with {@code @Mapper}.
 *
 * @param type the interface
 * @param declaration how it is declared
 * @param methods its abstract methods
 * @param ignored annotations that nothing reads
 * @param site where it is declared
 */
public record MapperModel(
        ClassType type,
        Declaration declaration,
        List<MapperMethod> methods,
        List<IgnoredAnnotation> ignored,
        Site site) {
    public MapperModel {
        methods = List.copyOf(methods);
        ignored = List.copyOf(ignored);
    }

    /**
     * A method that gives a DAO.
     *
     * @param name its name
     * @param dao the DAO, if it returns one
     * @param returned what it returns
     * @param parameters how many parameters it has
     * @param site where it is declared
     */
    public record MapperMethod(String name, Optional<DaoModel> dao, JavaType returned, int parameters, Site site) {}

    /** Its DAOs, each once. */
    public List<DaoModel> daos() {
        return methods.stream()
                .flatMap(method -> method.dao().stream())
                .distinct()
                .toList();
    }

    /** The entities of its DAOs, each once: its tables. */
    public List<MappedClass> entities() {
        return daos().stream()
                .flatMap(dao -> dao.entities().stream())
                .distinct()
                .toList();
    }
}
