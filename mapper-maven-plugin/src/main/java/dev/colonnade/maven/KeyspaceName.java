package dev.colonnade.maven;

import dev.colonnade.cql.Identifier;
import org.apache.maven.plugin.MojoFailureException;

/** Reads the parameter that names a keyspace. */
final class KeyspaceName {
    private KeyspaceName() {}

    static Identifier parse(String keyspace) throws MojoFailureException {
        try {
            return Identifier.parse(keyspace);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(
                    "colonnade.keyspace: " + e.getMessage()
                            + ". A name is letters, digits and underscores after a letter, or anything in double quotes",
                    e);
        }
    }
}
