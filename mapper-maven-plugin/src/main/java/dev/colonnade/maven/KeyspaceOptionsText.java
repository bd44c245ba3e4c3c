package dev.colonnade.maven;

import dev.colonnade.cql.ddl.KeyspaceOptionsReader;
import dev.colonnade.cql.schema.KeyspaceOptions;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads the parameter that says how a keyspace is to be. */
final class KeyspaceOptionsText {
    private KeyspaceOptionsText() {}

    static Optional<KeyspaceOptions> parse(@Nullable String options) throws MojoFailureException {
        try {
            return Optional.ofNullable(options).map(KeyspaceOptionsReader::read);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("colonnade.keyspaceOptions: " + e.getMessage(), e);
        }
    }
}
