package dev.colonnade.maven;

import dev.colonnade.cql.schema.plan.SchemaPlan;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the schema of each of the project's mappers to a file that is committed, with which the goal {@code diff}
 * compares it later. A snapshot that says another schema is overwritten only if that is asked for: no migration leads
 * to the new one.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "snapshot",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class SnapshotMojo extends SchemasMojo {
    /** The folder of the snapshots: for each mapper a file {@code <mapper>.cql}. */
    @Parameter(property = "colonnade.snapshots", defaultValue = "${project.basedir}/src/main/schema", required = true)
    File snapshots = new File("src/main/schema");

    /** Whether to overwrite snapshots of another schema. */
    @Parameter(property = "colonnade.accept", defaultValue = "false")
    boolean accept;

    @Override
    void execute(List<MapperClass> mappers) throws MojoExecutionException, MojoFailureException {
        Snapshots all = new Snapshots(snapshots.toPath());
        List<String> problems = new ArrayList<>();
        for (MapperClass mapper : mappers) {
            List<String> schema = schema(List.of(mapper));
            if (accept || !all.has(mapper)) {
                all.write(mapper, schema);
                getLog().info("Wrote the schema to " + all.file(mapper));
                continue;
            }
            SchemaPlan plan = all.plan(mapper, schema);
            if (!plan.differences().isEmpty()) {
                problems.add("The snapshot " + all.file(mapper) + " is not the schema of " + mapper.canonical() + ": "
                        + plan.differences().get(0).found());
            }
        }
        problems.addAll(all.ofNone(mappers));
        if (!problems.isEmpty()) {
            throw new MojoFailureException(String.join("\n", problems)
                    + "\nRun the goal diff, which writes the migration too. If there is one already, run this goal with"
                    + " -Dcolonnade.accept=true");
        }
    }
}
