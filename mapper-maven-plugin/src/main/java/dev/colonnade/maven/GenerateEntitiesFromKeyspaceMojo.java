package dev.colonnade.maven;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.runtime.schema.LiveSchema;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

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

    @Override
    void execute(CqlSession session, Identifier keyspaceName) throws MojoExecutionException, MojoFailureException {
        new EntityFiles(output.toPath(), packageName, getLog()).write(read(session, keyspaceName));
    }

    private static Keyspace read(CqlSession session, Identifier keyspaceName) throws MojoFailureException {
        try {
            return LiveSchema.read(session, keyspaceName);
        } catch (ColonnadeException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
