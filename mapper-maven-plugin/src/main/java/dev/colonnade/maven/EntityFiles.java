package dev.colonnade.maven;

import com.palantir.javapoet.JavaFile;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.maven.entities.EntitySources;
import dev.colonnade.processor.model.Naming;
import dev.colonnade.runtime.schema.OwnTables;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * The folder of sources in which entities are written, none over a file that is there.
 *
 * @param output the folder that the package is in, which need not exist
 * @param packageName the package
 * @param naming how the compiler names tables and columns
 * @param log where it is said what is written and what not
 */
record EntityFiles(Path output, String packageName, Naming naming, Log log) {
    void write(Keyspace keyspace) throws MojoExecutionException, MojoFailureException {
        if (!SourceVersion.isName(packageName)) {
            throw new MojoFailureException("colonnade.package: '" + packageName + "' is no name of a package in Java."
                    + " A name is words with dots between them, none of them a keyword");
        }
        EntitySources sources = EntitySources.of(OwnTables.leftOut(keyspace), packageName, naming);
        sources.leftOut().forEach(log::warn);
        for (JavaFile source : sources.files()) {
            write(source);
        }
    }

    private void write(JavaFile source) throws MojoExecutionException {
        Path file = output.resolve(packageName.replace('.', '/'))
                .resolve(source.typeSpec().name() + ".java");
        if (Files.exists(file)) {
            log.warn(file + " is there already, and is left as it is");
        } else {
            CommittedFiles.write(source.toString(), file);
            log.info("Written: " + file);
        }
    }
}
