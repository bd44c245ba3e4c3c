package dev.colonnade.maven;

import dev.colonnade.cql.schema.plan.SchemaPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The committed schemas of mappers. */
final class Snapshots {
    private final CommittedFiles files;

    Snapshots(Path folder) {
        this.files = new CommittedFiles(folder, ".cql");
    }

    Path file(MapperClass mapper) {
        return files.of(mapper);
    }

    boolean has(MapperClass mapper) {
        return Files.isRegularFile(file(mapper));
    }

    List<String> ofNone(List<MapperClass> mappers) throws MojoExecutionException {
        return files.ofNone(mappers);
    }

    /** What is to be done so that the snapshot becomes the schema of the mapper; without one all is new. */
    SchemaPlan plan(MapperClass mapper, List<String> statements) throws MojoExecutionException, MojoFailureException {
        Path file = file(mapper);
        String snapshot = has(mapper) ? CommittedFiles.read(file) : "";
        return SchemaPlan.of(
                SchemaFile.read(mapper.canonical(), Script.of(statements, null), Optional.empty()),
                SchemaFile.read(file.toString(), snapshot, Optional.empty()));
    }

    void write(MapperClass mapper, List<String> statements) throws MojoExecutionException {
        CommittedFiles.write(Script.of(statements, null), file(mapper));
    }
}
