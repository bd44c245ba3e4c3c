package dev.colonnade.maven;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.Naming;
import dev.colonnade.processor.model.Settings;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** How the project's compiler names tables and columns of which no annotation says it. */
final class CompilerNaming {
    /** As an argument of javac, {@code -Acolonnade.naming=…}, or as a Kotlin compiler's argument for kapt. */
    private static final Pattern OPTION = Pattern.compile(Pattern.quote(Settings.NAMING) + "=(\\w+)");

    private CompilerNaming() {}

    /**
     * Finds it.
     *
     * @param written what the goal is told; null if nothing
     * @param plugins those of the project, one of which compiles it
     * @return that of the goal, else that of the compiler's option, else the usual one
     * @throws MojoFailureException if there is no such convention
     */
    static Naming of(@Nullable String written, List<Plugin> plugins) throws MojoFailureException {
        String name = written == null ? option(plugins) : written;
        for (Naming naming : Naming.values()) {
            if (naming.name().equals(name)) {
                return naming;
            }
        }
        throw new MojoFailureException(Settings.NAMING + ": '" + name + "' is no naming convention. Those are "
                + Stream.of(Naming.values()).map(Naming::name).collect(joining(", ")));
    }

    private static String option(List<Plugin> plugins) {
        return plugins.stream()
                .flatMap(plugin -> Stream.concat(Stream.of(plugin), plugin.getExecutions().stream()))
                .map(ConfigurationContainer::getConfiguration)
                .map(String::valueOf)
                .flatMap(configuration -> OPTION.matcher(configuration).results())
                .map((MatchResult option) -> option.group(1))
                .findFirst()
                .orElse(Naming.SNAKE_CASE_INSENSITIVE.name());
    }
}
