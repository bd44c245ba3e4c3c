package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.CqlSources;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.KnownSchema;
import dev.colonnade.processor.model.MappedClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the statements of a DAO can be about. */
public final class KnownSchemas {
    private KnownSchemas() {}

    /**
     * The tables of the entities that the DAO names, then those of all others of the compilation, and those of the
     * file; the functions of the files that the DAO names, and the same.
     *
     * @param compiled the entities of this compilation
     * @param sources what CQL says besides
     * @param problems the problems of an entity, which must have none to have a table
     */
    public static KnownSchema of(
            DaoModel dao, List<MappedClass> compiled, CqlSources sources, Catalog catalog, ClassProblems problems) {
        Map<Boolean, List<MappedClass>> entities = Stream.concat(dao.entities().stream(), compiled.stream())
                .distinct()
                .collect(Collectors.partitioningBy(
                        entity -> problems.of(entity, catalog).isEmpty()));
        return KnownSchema.of(
                entities.getOrDefault(true, List.of()),
                entities.getOrDefault(false, List.of()),
                catalog,
                sources.seenFrom(dao.functions()));
    }
}
