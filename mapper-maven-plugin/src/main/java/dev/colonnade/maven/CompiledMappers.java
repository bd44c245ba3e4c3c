package dev.colonnade.maven;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Finds mappers among the class files of a project: each interface with {@code @Mapper}, which the compiler keeps in
 * the class file, and the class that implements it and holds its schema. No name is guessed.
 */
final class CompiledMappers {
    private CompiledMappers() {}

    static List<MapperClass> in(Path directory) throws MojoExecutionException, MojoFailureException {
        List<ClassSummary> classes = read(directory);
        if (classes.isEmpty()) {
            throw new MojoFailureException("The project is not compiled, there is no class in " + directory
                    + ": run \"mvn compile\" first, or both at once");
        }
        List<MapperClass> mappers = new ArrayList<>();
        for (ClassSummary type : classes) {
            if (type.isMapper()) {
                mappers.add(new MapperClass(type.name(), implementation(type.name(), classes)));
            }
        }
        if (mappers.isEmpty()) {
            throw new MojoFailureException("The project has no mapper, no class in " + directory
                    + " is an interface with @Mapper: run the goal in the module that has them (mvn -pl …)");
        }
        return mappers;
    }

    private static String implementation(String mapper, List<ClassSummary> classes) throws MojoFailureException {
        return classes.stream()
                .filter(type -> type.isImplementationOf(mapper))
                .map(ClassSummary::name)
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("The compiler wrote no implementation of " + mapper
                        + ": is dev.colonnade:mapper-processor among its annotation processors?"));
    }

    private static List<ClassSummary> read(Path directory) throws MojoExecutionException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<ClassSummary> classes = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) paths.filter(CompiledMappers::isClass)::iterator) {
                classes.add(read(file, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The classes in " + directory + " cannot be read: " + e, e);
        }
        classes.sort(comparing(ClassSummary::name));
        return classes;
    }

    private static boolean isClass(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.equals("module-info.class");
    }

    private static ClassSummary read(Path file, byte[] bytes) throws MojoExecutionException {
        try {
            return ClassSummary.of(bytes);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new MojoExecutionException(
                    file + " cannot be read: " + e.getMessage()
                            + ". It is damaged, or of a Java newer than this plugin",
                    e);
        }
    }
}
