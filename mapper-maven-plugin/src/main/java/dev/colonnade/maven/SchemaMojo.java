package dev.colonnade.maven;

import dev.colonnade.cql.Identifier;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Tells the CQL that creates the types and tables of the project's mappers: prints it, or writes it to a file.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "schema",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class SchemaMojo extends AbstractMojo {
    /** The file to write to. Without it, the statements are printed. */
    @Parameter(property = "colonnade.output")
    @Nullable
    File output;

    /** The keyspace of the types and tables, as in CQL: in double quotes if its case matters. */
    @Parameter(property = "colonnade.keyspace")
    @Nullable
    String keyspace;

    /** The interface with {@code @Mapper}, with or without its package. Without it, all of the project are taken. */
    @Parameter(property = "colonnade.mapper")
    @Nullable
    String mapper;

    /** A parent or an aggregator has no classes. */
    @Parameter(defaultValue = "${project.packaging}", readonly = true, required = true)
    String packaging = "jar";

    /** Where the project's class files are. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    File classes = new File("target/classes");

    /** The project's classes and its compile dependencies. */
    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true, required = true)
    List<String> classPath = List.of();

    PrintStream out = System.out;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (packaging.equals("pom")) {
            getLog().info("No classes, hence no schema");
            return;
        }
        List<MapperClass> mappers = Selection.of(mapper).among(CompiledMappers.in(classes.toPath()));
        List<String> statements = new SchemaReader(classPath).read(mappers);
        tell(Script.of(statements, keyspace()));
    }

    private @Nullable Identifier keyspace() throws MojoFailureException {
        try {
            return keyspace == null ? null : Identifier.parse(keyspace);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(
                    "colonnade.keyspace: " + e.getMessage()
                            + ". A name is letters, digits and underscores after a letter, or anything in double quotes",
                    e);
        }
    }

    /** Printed without Maven's "[INFO]", so that cqlsh can read what {@code mvn -q} prints. */
    private void tell(String script) throws MojoExecutionException {
        if (output == null) {
            out.print(script);
            out.flush();
        } else {
            write(script, output.toPath().toAbsolutePath());
        }
    }

    private void write(String script, Path file) throws MojoExecutionException {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, script);
            getLog().info("Wrote the schema to " + file);
        } catch (IOException e) {
            throw new MojoExecutionException("The schema cannot be written to " + file + ": " + e, e);
        }
    }
}
