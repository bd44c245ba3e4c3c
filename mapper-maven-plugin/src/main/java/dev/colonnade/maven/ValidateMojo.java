package dev.colonnade.maven;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.runtime.schema.MapperSchema;
import java.io.File;
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
 * Compares the schema of the project's mappers with that of a keyspace of a cluster, and fails with the plan if
 * something is missing or different there. Changes nothing.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class ValidateMojo extends ClusterMojo {
    /**
     * How the keyspace is to be, as in CQL behind WITH: {@code replication = {'class': 'NetworkTopologyStrategy',
     * 'dc1': 3}}. Without them it has to exist, and may be as it is.
     */
    @Parameter(property = "colonnade.keyspaceOptions")
    @Nullable
    String keyspaceOptions;

    /** The interface with {@code @Mapper}, with or without its package. Without it, all of the project are taken. */
    @Parameter(property = "colonnade.mapper")
    @Nullable
    String mapper;

    /** Where the project's class files are. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    File classes = new File("target/classes");

    /** The project's classes and its compile dependencies. */
    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true, required = true)
    List<String> classPath = List.of();

    @Override
    void execute(CqlSession session, Identifier keyspaceName) throws MojoExecutionException, MojoFailureException {
        Optional<KeyspaceOptions> options = KeyspaceOptionsText.parse(keyspaceOptions);
        List<MapperClass> mappers = Selection.of(mapper).among(CompiledMappers.in(classes.toPath()));
        List<String> schema = new SchemaReader(classPath).read(mappers);
        SchemaPlan plan = plan(new MapperSchema(session, Optional.of(keyspaceName), options, schema));
        if (!plan.isDone()) {
            throw new MojoFailureException(plan.text());
        }
        getLog().info(plan.text());
    }

    private static SchemaPlan plan(MapperSchema schema) throws MojoFailureException {
        try {
            return schema.plan();
        } catch (ColonnadeException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
