package dev.colonnade.maven;

import dev.colonnade.cql.schema.plan.SchemaPlan;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compares the schema of the project's mappers with the snapshots. If it only adds, the migration is written, and the
 * snapshots with it; the build fails once, so that no build passes on files that are not committed. If something needs
 * a decision, the build fails with the plan, and nothing is written.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "diff",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class DiffMojo extends SchemasMojo {
    /** The folder of the snapshots: for each mapper a file {@code <mapper>.cql}. */
    @Parameter(property = "colonnade.snapshots", defaultValue = "${project.basedir}/src/main/schema", required = true)
    File snapshots = new File("src/main/schema");

    /** The folder of the migrations, {@code V0001__what_it_does.cql} and so on. */
    @Parameter(
            property = "colonnade.migrations",
            defaultValue = "${project.basedir}/src/main/migrations",
            required = true)
    File migrations = new File("src/main/migrations");

    @Override
    void execute(List<MapperClass> mappers) throws MojoExecutionException, MojoFailureException {
        Snapshots all = new Snapshots(snapshots.toPath());
        List<String> strays = all.ofNone(mappers);
        if (!strays.isEmpty()) {
            throw new MojoFailureException(String.join("\n", strays));
        }
        Map<MapperClass, SchemaPlan> plans = new LinkedHashMap<>();
        for (MapperClass mapper : mappers) {
            SchemaPlan plan = all.plan(mapper, schema(List.of(mapper)));
            if (!plan.differences().isEmpty()) {
                plans.put(mapper, plan);
            }
        }
        if (plans.isEmpty()) {
            getLog().info("The schema is that of the snapshots");
            return;
        }
        String report = report(plans);
        if (plans.values().stream().anyMatch(plan -> !plan.decisions().isEmpty())) {
            throw new MojoFailureException(report
                    + "Nothing is written. Change the entities, or write a migration by hand and run the goal snapshot"
                    + " with -Dcolonnade.accept=true");
        }
        throw new MojoFailureException(
                report + "Commit what is written; the next build passes:\n  " + String.join("\n  ", write(plans, all)));
    }

    private static String report(Map<MapperClass, SchemaPlan> plans) {
        StringBuilder report = new StringBuilder("The schema of the mappers is not that of the snapshots\n");
        plans.forEach((mapper, plan) ->
                report.append('\n').append(mapper.canonical()).append(":\n").append(plan.text()));
        return report.append('\n').toString();
    }

    /** The migration first: a build that ends between the files writes it again, and does not lose it. */
    private List<String> write(Map<MapperClass, SchemaPlan> plans, Snapshots all)
            throws MojoExecutionException, MojoFailureException {
        List<String> written = new ArrayList<>();
        Optional<Path> migration = NewMigration.of(List.copyOf(plans.values())).write(migrations.toPath());
        migration.ifPresent(file -> written.add(file.toString()));
        for (MapperClass mapper : plans.keySet()) {
            all.write(mapper, schema(List.of(mapper)));
            written.add(all.file(mapper).toString());
        }
        return written;
    }
}
