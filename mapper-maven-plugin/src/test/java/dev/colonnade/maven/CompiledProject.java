package dev.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.annotations.Entity;
import dev.colonnade.cql.Identifier;
import dev.colonnade.processor.ColonnadeProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project whose sources javac compiles in a directory, with Colonnade's processor or without. */
final class CompiledProject {
    private final Path directory;
    private final List<Path> sources = new ArrayList<>();

    CompiledProject(Path directory) {
        this.directory = directory;
    }

    CompiledProject source(String name, String text) {
        try {
            Path file = directory.resolve("src").resolve(name);
            Files.createDirectories(file.getParent());
            sources.add(Files.writeString(file, text));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompiledProject compiled() {
        return compiled(List.of(new ColonnadeProcessor()), List.of());
    }

    CompiledProject compiled(String option) {
        return compiled(List.of(new ColonnadeProcessor()), List.of(option));
    }

    CompiledProject compiledWithoutProcessor() {
        return compiled(List.of(), List.of());
    }

    private CompiledProject compiled(List<Processor> processors, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes());
            var task = compiler.getTask(
                    null,
                    files,
                    null,
                    Stream.concat(
                                    Stream.of(
                                            "-d",
                                            classes().toString(),
                                            "-cp",
                                            String.join(File.pathSeparator, classPath())),
                                    options.stream())
                            .toList(),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            assertThat(task.call()).isTrue();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path classes() {
        return directory.resolve("target").resolve("classes");
    }

    /** The goal as Maven hands it its parameters. */
    SchemaMojo schema() {
        SchemaMojo mojo = new SchemaMojo();
        mojo.classes = classes().toFile();
        mojo.classPath = classPath();
        return mojo;
    }

    /** The same of the goal that compares queries. */
    QueriesMojo queries(Path copies) {
        QueriesMojo mojo = new QueriesMojo();
        mojo.classes = classes().toFile();
        mojo.queries = copies.toFile();
        return mojo;
    }

    /** The same of the goal that writes snapshots. */
    SnapshotMojo snapshot(Path snapshots) {
        SnapshotMojo mojo = new SnapshotMojo();
        mojo.classes = classes().toFile();
        mojo.classPath = classPath();
        mojo.snapshots = snapshots.toFile();
        return mojo;
    }

    /** The same of the goal that compares with snapshots. */
    DiffMojo diff(Path snapshots, Path migrations) {
        DiffMojo mojo = new DiffMojo();
        mojo.classes = classes().toFile();
        mojo.classPath = classPath();
        mojo.snapshots = snapshots.toFile();
        mojo.migrations = migrations.toFile();
        return mojo;
    }

    private List<String> classPath() {
        return Stream.concat(
                        Stream.of(classes()),
                        Stream.of(Colonnade.class, Entity.class, Identifier.class, CqlSession.class)
                                .map(CompiledProject::place))
                .map(Path::toString)
                .toList();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
