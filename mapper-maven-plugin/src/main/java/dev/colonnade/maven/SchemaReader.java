package dev.colonnade.maven;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Reads the schema of mappers from the classes that the compiler wrote, apart from the classes of Maven. */
final class SchemaReader {
    static final String FIELD = "SCHEMA";

    private final List<String> classPath;

    SchemaReader(List<String> classPath) {
        this.classPath = classPath;
    }

    /** The statements of all, each once: what a statement needs comes before it. */
    List<String> read(List<MapperClass> mappers) throws MojoExecutionException, MojoFailureException {
        Set<String> statements = new LinkedHashSet<>();
        try (URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            for (MapperClass mapper : mappers) {
                schema(mapper, loader).forEach(statement -> statements.add((String) statement));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The class path cannot be read: " + e, e);
        }
        return List.copyOf(statements);
    }

    private static List<?> schema(MapperClass mapper, ClassLoader loader) throws MojoFailureException {
        try {
            Class<?> implementation = Class.forName(mapper.implementation(), true, loader);
            return (List<?>) implementation.getField(FIELD).get(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new MojoFailureException(
                    mapper.implementation() + " cannot be loaded: " + e
                            + ". All that it needs, dev.colonnade:mapper-runtime above all, has to be a compile dependency",
                    e);
        }
    }

    private URL[] urls() throws MalformedURLException {
        URL[] urls = new URL[classPath.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = Path.of(classPath.get(i)).toUri().toURL();
        }
        return urls;
    }
}
