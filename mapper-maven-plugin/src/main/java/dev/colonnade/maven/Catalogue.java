package dev.colonnade.maven;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The queries of a mapper.
 *
 * @param mapper its name
 * @param queries those of all its DAOs
 */
record Catalogue(String mapper, List<CataloguedQuery> queries) {
    Catalogue {
        Objects.requireNonNull(mapper, "mapper");
        queries = List.copyOf(queries);
    }

    static Catalogue read(Path file) throws MojoExecutionException {
        try {
            Catalogue catalogue = new Gson().fromJson(Files.readString(file), Catalogue.class);
            return Objects.requireNonNull(catalogue, "it is empty");
        } catch (IOException | RuntimeException e) {
            throw new MojoExecutionException(file + " is no catalogue of queries: " + e, e);
        }
    }
}
