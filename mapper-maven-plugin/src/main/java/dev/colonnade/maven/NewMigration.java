package dev.colonnade.maven;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.schema.plan.Difference;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** A migration that adds what plans have to add, each once: mappers can share tables. */
final class NewMigration {
    private static final Pattern NUMBERED = Pattern.compile("V(\\d+)__.*\\.cql");
    private static final int SUBJECTS_IN_NAME = 3;

    private final List<Difference> additions;
    private final List<Difference> leftovers;

    private NewMigration(List<Difference> additions, List<Difference> leftovers) {
        this.additions = additions;
        this.leftovers = leftovers;
    }

    static NewMigration of(List<SchemaPlan> plans) {
        return new NewMigration(
                plans.stream()
                        .flatMap(plan -> plan.additions().stream())
                        .distinct()
                        .toList(),
                plans.stream()
                        .flatMap(plan -> plan.warnings().stream())
                        .distinct()
                        .toList());
    }

    /** Writes the next file of a folder, if there is something to run. */
    Optional<Path> write(Path folder) throws MojoExecutionException {
        if (additions.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(String.format("V%04d__%s.cql", last(folder) + 1, name()));
        CommittedFiles.write(text(), file);
        return Optional.of(file);
    }

    private static int last(Path folder) throws MojoExecutionException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NUMBERED.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new MojoExecutionException(folder + " cannot be read: " + e, e);
        }
    }

    private String name() {
        return additions.stream()
                .map(addition -> addition.subject().name().replaceAll("\\W", "_"))
                .distinct()
                .limit(SUBJECTS_IN_NAME)
                .collect(joining("_"));
    }

    private String text() {
        StringBuilder text =
                new StringBuilder("-- Run this before the new program is deployed; the old one goes on.\n");
        additions.stream()
                .flatMap(addition -> addition.statements().stream())
                .forEach(statement -> text.append(statement.cql()).append(";\n"));
        if (!leftovers.isEmpty()) {
            text.append("\n-- For a later migration, when no program that uses it runs any more:\n");
            leftovers.forEach(
                    leftover -> text.append("-- ").append(leftover.found()).append('\n'));
        }
        return text.toString();
    }
}
