package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.CqlSources;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.problem.Problem;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The problems of the mapped classes of a round. Each is checked once, however many DAOs are about its table. */
public final class ClassProblems {
    private final Settings settings;
    private final CqlSources sources;
    private final IdentityHashMap<MappedClass, List<Problem>> known = new IdentityHashMap<>();

    /**
     * Makes it.
     *
     * @param settings what the user wants of the rules
     * @param sources what CQL says besides
     */
    public ClassProblems(Settings settings, CqlSources sources) {
        this.settings = settings;
        this.sources = sources;
    }

    /**
     * The problems of a class, and of the types that it uses; those of the class whose table it is, or is a view of,
     * too.
     *
     * @param catalog has these types
     */
    public List<Problem> of(MappedClass model, Catalog catalog) {
        List<Problem> problems = known.get(model);
        if (problems == null) {
            List<Problem> ofOthers = Stream.concat(
                            model.inheritance().root().stream(), model.definition().base().stream())
                    .flatMap(other -> of(other, catalog).stream())
                    .toList();
            problems = new ClassRules(catalog, settings, sources).check(model, ofOthers);
            known.put(model, problems);
        }
        return problems;
    }
}
