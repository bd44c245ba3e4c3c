package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An interface with {@code @Mapper}.
 *
 * @param type the interface
 * @param declaration how it is declared
 * @param methods its abstract methods
 * @param ownFunctions the files of functions that it names itself
 * @param ignored annotations that nothing reads
 * @param site where it is declared
 */
public record MapperModel(
        ClassType type,
        Declaration declaration,
        List<MapperMethod> methods,
        FunctionFiles ownFunctions,
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
     * @param later whether it gives the DAO in a stage
     * @param generic whether it has type parameters
     * @param parameters what the DAO is made for
     * @param site where it is declared
     */
    public record MapperMethod(
            String name,
            Optional<DaoModel> dao,
            JavaType returned,
            boolean later,
            boolean generic,
            List<FactoryParameter> parameters,
            Site site) {
        public MapperMethod {
            parameters = List.copyOf(parameters);
        }

        /** Whether it gives the DAO that is made with the mapper. */
        public boolean givesOwn() {
            return parameters.isEmpty();
        }
    }

    /** Its DAOs, each once. */
    public List<DaoModel> daos() {
        return daos(method -> true);
    }

    /** Those that are made with it, each once. */
    public List<DaoModel> ownDaos() {
        return daos(MapperMethod::givesOwn);
    }

    private List<DaoModel> daos(Predicate<MapperMethod> which) {
        return methods.stream()
                .filter(which)
                .flatMap(method -> method.dao().stream())
                .distinct()
                .toList();
    }

    /** The files of functions that it and its DAOs name. */
    public FunctionFiles functions() {
        return daos().stream().map(DaoModel::functions).reduce(ownFunctions, FunctionFiles::with);
    }

    /** The entities of its tables, then those of its views, whose tables it has in any case. */
    public List<MappedClass> tables() {
        Stream<MappedClass> bases = entities().stream().flatMap(entity -> entity.definition().base().stream());
        return Stream.concat(bases, entities().stream())
                .distinct()
                .sorted(Comparator.comparing(
                        entity -> entity.definition().view().isPresent()))
                .toList();
    }

    /** The entities of its DAOs, each once. */
    public List<MappedClass> entities() {
        return daos().stream()
                .flatMap(dao -> dao.entities().stream())
                .distinct()
                .toList();
    }
}
