package dev.colonnade.processor.check;

import dev.colonnade.processor.model.SchemaFile;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** The rules of what the options of the processor say: once for a compilation. */
public final class OptionRules {
    private OptionRules() {}

    /**
     * Checks the options.
     *
     * @param file the schema file, if one is named
     */
    public static List<Problem> check(Settings settings, Optional<SchemaFile> file) {
        Problems problems = new Problems();
        new OptionsRule().check(settings, problems);
        file.ifPresent(schema -> new SchemaFileRule().check(schema, problems));
        return problems.list();
    }
}
