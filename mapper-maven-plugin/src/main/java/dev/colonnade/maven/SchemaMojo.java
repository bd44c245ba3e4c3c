package dev.colonnade.maven;

import dev.colonnade.cql.schema.KeyspaceOptions;
import java.io.File;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
public final class SchemaMojo extends SchemasMojo {
    /** The file to write to. Without it, the statements are printed. */
    @Parameter(property = "colonnade.output")
    @Nullable
    File output;

    /** The keyspace of the types and tables, as in CQL: in double quotes if its case matters. */
    @Parameter(property = "colonnade.keyspace")
    @Nullable
    String keyspace;

    /**
     * How the keyspace is to be, as in CQL behind WITH: {@code replication = {'class': 'NetworkTopologyStrategy',
     * 'dc1': 3}}. With them the statement that creates it comes first.
     */
    @Parameter(property = "colonnade.keyspaceOptions")
    @Nullable
    String keyspaceOptions;

    /** The interface with {@code @Mapper}, with or without its package. Without it, all of the project are taken. */
    @Parameter(property = "colonnade.mapper")
    @Nullable
    String mapper;

    PrintStream out = System.out;

    @Override
    void execute(List<MapperClass> mappers) throws MojoExecutionException, MojoFailureException {
        List<String> statements = new ArrayList<>();
        creation().ifPresent(statements::add);
        statements.addAll(schema(Selection.of(mapper).among(mappers)));
        tell(Script.of(statements, keyspace == null ? null : KeyspaceName.parse(keyspace)));
    }

    private Optional<String> creation() throws MojoFailureException {
        Optional<KeyspaceOptions> options = KeyspaceOptionsText.parse(keyspaceOptions);
        if (options.isEmpty()) {
            return Optional.empty();
        }
        if (keyspace == null) {
            throw new MojoFailureException(
                    "colonnade.keyspaceOptions: they are of no keyspace: name it with -Dcolonnade.keyspace=…");
        }
        return Optional.of(
                options.get().definition(KeyspaceName.parse(keyspace)).cql());
    }

    /** Printed without Maven's "[INFO]", so that cqlsh can read what {@code mvn -q} prints. */
    private void tell(String script) throws MojoExecutionException {
        if (output == null) {
            out.print(script);
            out.flush();
        } else {
            CommittedFiles.write(script, output.toPath());
            getLog().info("Wrote the schema to " + output);
        }
    }
}
