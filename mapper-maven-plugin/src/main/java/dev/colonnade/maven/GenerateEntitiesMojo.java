package dev.colonnade.maven;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Keyspace;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes entities and DAOs for the tables, views and types of a schema. They are sources as any other from then on: a
 * file that is there already is left as it is.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-entities", threadSafe = true)
public final class GenerateEntitiesMojo extends AbstractMojo {
    /** A file with the statements that create the schema, as {@code DESCRIBE KEYSPACE} shows them. */
    @Parameter(property = "colonnade.schema", required = true)
    File schema = new File("schema.cql");

    /** The keyspace, if the file creates several: in double quotes if its case matters. */
    @Parameter(property = "colonnade.keyspace")
    @Nullable
    String keyspace;

    /** The package of the sources. */
    @Parameter(property = "colonnade.package", required = true)
    String packageName = "";

    /** The folder that the package is in. */
    @Parameter(property = "colonnade.output", defaultValue = "${project.basedir}/src/main/java", required = true)
    File output = new File("src/main/java");

    /**
     * How names in Java become names in CQL: {@code EXACT_CASE}, for example. Without it, as the compiler's option of
     * the same name says.
     */
    @Parameter(property = "colonnade.naming")
    @Nullable
    String naming;

    /** Those of the project, one of which compiles it. */
    @Parameter(defaultValue = "${project.build.plugins}", readonly = true, required = true)
    List<Plugin> plugins = List.of();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        new EntityFiles(output.toPath(), packageName, CompilerNaming.of(naming, plugins), getLog()).write(keyspace());
    }

    private Keyspace keyspace() throws MojoExecutionException, MojoFailureException {
        Optional<Identifier> name = keyspace == null ? Optional.empty() : Optional.of(KeyspaceName.parse(keyspace));
        Keyspace read = SchemaFile.read(schema.toString(), CommittedFiles.read(schema.toPath()), name);
        if (read.tables().isEmpty()) {
            throw new MojoFailureException(schema + " creates no table"
                    + name.map(known -> " in the keyspace " + known.cql()).orElse("")
                    + ". If it creates several keyspaces, name one with -Dcolonnade.keyspace");
        }
        return read;
    }
}
