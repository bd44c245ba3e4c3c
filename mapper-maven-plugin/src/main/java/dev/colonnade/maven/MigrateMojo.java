package dev.colonnade.maven;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.runtime.schema.Migrations;
import java.io.File;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Executes the migrations that a keyspace has not had, in the order of their numbers. What was executed is written down
 * in the keyspace, statement by statement; a file that was changed since is refused.
 *
 * @since 0.1.0
 */
@Mojo(name = "migrate", threadSafe = true)
public final class MigrateMojo extends ClusterMojo {
    /** The folder of the migrations, {@code V0001__what_it_does.cql} and so on. */
    @Parameter(
            property = "colonnade.migrations",
            defaultValue = "${project.basedir}/src/main/migrations",
            required = true)
    File migrations = new File("src/main/migrations");

    /**
     * How the keyspace is to be, as in CQL behind WITH: {@code replication = {'class': 'NetworkTopologyStrategy',
     * 'dc1': 3}}. With them it is created if it does not exist; one that exists is left as it is.
     */
    @Parameter(property = "colonnade.keyspaceOptions")
    @Nullable
    String keyspaceOptions;

    /** Whether to tell the statements only, and to execute none. */
    @Parameter(property = "colonnade.dryRun", defaultValue = "false")
    boolean dryRun;

    @Override
    void execute(CqlSession session, Identifier keyspaceName) throws MojoExecutionException, MojoFailureException {
        if (!migrations.isDirectory()) {
            throw new MojoFailureException(
                    "colonnade.migrations: there is no folder " + migrations + ": the goal diff writes the first file");
        }
        Optional<KeyspaceOptions> options = KeyspaceOptionsText.parse(keyspaceOptions);
        try {
            Migrations all = new Migrations(session, keyspaceName, options, migrations.toPath());
            List<String> statements = dryRun ? all.pending() : all.run();
            statements.forEach(statement -> getLog().info(statement));
            getLog().info((dryRun ? "Statements to execute: " : "Statements executed: ") + statements.size());
        } catch (ColonnadeException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
