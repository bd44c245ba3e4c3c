package dev.colonnade.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
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
public final class QueriesMojo extends AbstractMojo {
    private static final String EXTENSION = ".json";

    /** The folder of the committed copies: for each mapper a file {@code <mapper>.json}. */
    @Parameter(property = "colonnade.queries", defaultValue = "${project.basedir}/src/main/queries", required = true)
    File queries = new File("src/main/queries");

    /** Whether to write the copies, because what has changed is meant. */
    @Parameter(property = "colonnade.accept", defaultValue = "false")
    boolean accept;

    /** A parent or an aggregator has no classes. */
    @Parameter(defaultValue = "${project.packaging}", readonly = true, required = true)
    String packaging = "jar";

    /** Where the project's class files are. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    File classes = new File("target/classes");

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (packaging.equals("pom")) {
            getLog().info("No classes, hence no queries");
            return;
        }
        List<MapperClass> mappers = CompiledMappers.in(classes.toPath());
        List<String> problems = new ArrayList<>();
        for (MapperClass mapper : mappers) {
            problems.addAll(execute(mapper));
        }
        problems.addAll(ofNoMapper(mappers));
        if (!problems.isEmpty()) {
            throw new MojoFailureException(String.join("\n", problems)
                    + "\nIf this is meant, run the goal with -Dcolonnade.accept=true and commit what it writes");
        }
    }

    private List<String> execute(MapperClass mapper) throws MojoExecutionException, MojoFailureException {
        Path compiled = classes.toPath().resolve(mapper.catalogue());
        if (!Files.isRegularFile(compiled)) {
            throw new MojoFailureException("The compiler wrote no catalogue of " + mapper.canonical()
                    + ": is dev.colonnade:mapper-processor among its annotation processors?");
        }
        Path copy = copy(mapper);
        if (accept) {
            write(compiled, copy);
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

    private List<String> ofNoMapper(List<MapperClass> mappers) throws MojoExecutionException {
        if (!queries.isDirectory()) {
            return List.of();
        }
        List<Path> copies = mappers.stream().map(this::copy).toList();
        try (Stream<Path> files = Files.list(queries.toPath())) {
            return files.filter(file -> file.toString().endsWith(EXTENSION) && !copies.contains(file))
                    .sorted()
                    .map(file -> file + " is of no mapper of the project: delete it")
                    .toList();
        } catch (IOException e) {
            throw new MojoExecutionException(queries + " cannot be read: " + e, e);
        }
    }

    private Path copy(MapperClass mapper) {
        return queries.toPath().resolve(mapper.canonical() + EXTENSION);
    }

    private void write(Path compiled, Path copy) throws MojoExecutionException {
        try {
            Files.createDirectories(copy.toAbsolutePath().getParent());
            Files.writeString(copy, Files.readString(compiled));
            getLog().info("Wrote the queries to " + copy);
        } catch (IOException e) {
            throw new MojoExecutionException("The queries cannot be written to " + copy + ": " + e, e);
        }
    }
}
