package dev.colonnade.maven;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.runtime.schema.LiveSchema;
import java.io.File;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Does the same as the goal generate-entities for a keyspace of a cluster, in which it changes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-entities-from-keyspace", threadSafe = true)
public final class GenerateEntitiesFromKeyspaceMojo extends ClusterMojo {
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
    void execute(CqlSession session, Identifier keyspaceName) throws MojoExecutionException, MojoFailureException {
        new EntityFiles(output.toPath(), packageName, CompilerNaming.of(naming, plugins), getLog())
                .write(read(session, keyspaceName));
    }

    private static Keyspace read(CqlSession session, Identifier keyspaceName) throws MojoFailureException {
        try {
            return LiveSchema.read(session, keyspaceName);
        } catch (ColonnadeException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
