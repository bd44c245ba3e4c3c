package dev.colonnade.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that reads the schema of the project's mappers. */
abstract class SchemasMojo extends MappersMojo {
    /** The project's classes and its compile dependencies. */
    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true, required = true)
    List<String> classPath = List.of();

    /** The statements of the mappers, each once. */
    final List<String> schema(List<MapperClass> mappers) throws MojoExecutionException, MojoFailureException {
        return new SchemaReader(classPath).read(mappers);
    }
}
