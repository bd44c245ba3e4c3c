package dev.colonnade.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that looks at the project's mappers as the compiler wrote them. */
abstract class MappersMojo extends AbstractMojo {
    /** A parent or an aggregator has no classes. */
    @Parameter(defaultValue = "${project.packaging}", readonly = true, required = true)
    String packaging = "jar";

    /** Where the project's class files are. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    File classes = new File("target/classes");

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (packaging.equals("pom")) {
            getLog().info("No classes, hence no mappers");
            return;
        }
        execute(CompiledMappers.in(classes.toPath()));
    }

    /** Does the work of the goal with all mappers of the project; there is at least one. */
    abstract void execute(List<MapperClass> mappers) throws MojoExecutionException, MojoFailureException;
}
