package dev.colonnade.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Compares the queries of the project's mappers, as the compiler has catalogued them, with copies that are committed,
 * and fails if they differ; or writes the copies.
 *
 * @since 0.1.0
 */
@Mojo(name = "queries", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class QueriesMojo extends MappersMojo {
    private static final String EXTENSION = ".json";

    /** The folder of the committed copies: for each mapper a file {@code <mapper>.json}. */
    @Parameter(property = "colonnade.queries", defaultValue = "${project.basedir}/src/main/queries", required = true)
    File queries = new File("src/main/queries");

    /** Whether to write the copies, because what has changed is meant. */
    @Parameter(property = "colonnade.accept", defaultValue = "false")
    boolean accept;

    @Override
    void execute(List<MapperClass> mappers) throws MojoExecutionException, MojoFailureException {
        CommittedFiles copies = new CommittedFiles(queries.toPath(), EXTENSION);
        List<String> problems = new ArrayList<>();
        for (MapperClass mapper : mappers) {
            problems.addAll(execute(mapper, copies.of(mapper)));
        }
        problems.addAll(copies.ofNone(mappers));
        if (!problems.isEmpty()) {
            throw new MojoFailureException(String.join("\n", problems)
                    + "\nIf this is meant, run the goal with -Dcolonnade.accept=true and commit what it writes");
        }
    }

    private List<String> execute(MapperClass mapper, Path copy) throws MojoExecutionException, MojoFailureException {
        Path compiled = classes.toPath().resolve(mapper.catalogue());
        if (!Files.isRegularFile(compiled)) {
            throw new MojoFailureException("The compiler wrote no catalogue of " + mapper.canonical()
                    + ": is dev.colonnade:mapper-processor among its annotation processors?");
        }
        if (accept) {
            CommittedFiles.write(CommittedFiles.read(compiled), copy);
            getLog().info("Wrote the queries to " + copy);
            return List.of();
        }
        if (!Files.isRegularFile(copy)) {
            return List.of("The queries of " + mapper.canonical() + " have no committed copy " + copy);
        }
        List<String> lines = new ArrayList<>();
        Differences.between(Catalogue.read(copy), Catalogue.read(compiled)).forEach(line -> lines.add("  " + line));
        if (!lines.isEmpty()) {
            lines.add(0, "The queries of " + mapper.canonical() + " are not those of " + copy + ":");
        }
        return lines;
    }
}
