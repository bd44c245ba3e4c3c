package dev.colonnade.processor.check;

import dev.colonnade.cql.schema.Schema;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.problem.Problem;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The problems of the mapped classes of a round. Each is checked once, however many DAOs are about its table. */
public final class ClassProblems {
    private final Settings settings;
    private final Optional<Schema> file;
    private final IdentityHashMap<MappedClass, List<Problem>> known = new IdentityHashMap<>();

    /**
     * Makes it.
     *
     * @param settings what the user wants of the rules
     * @param file the schema file, if there is one
     */
    public ClassProblems(Settings settings, Optional<Schema> file) {
        this.settings = settings;
        this.file = file;
    }

    /**
     * The problems of a class, and of the types that it uses.
     *
     * @param catalog has these types
     */
    public List<Problem> of(MappedClass model, Catalog catalog) {
        List<Problem> problems = known.get(model);
        if (problems == null) {
            List<Problem> ofRoot =
                    model.inheritance().root().map(root -> of(root, catalog)).orElse(List.of());
            problems = new ClassRules(catalog, settings, file).check(model, ofRoot);
            known.put(model, problems);
        }
        return problems;
    }
}
