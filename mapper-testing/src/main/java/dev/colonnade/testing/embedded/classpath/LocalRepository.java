package dev.colonnade.testing.embedded.classpath;

import java.nio.file.Path;

/** What decides which local repository Maven uses, as far as it can be known without asking the resolver. */
final class LocalRepository {

    private LocalRepository() {}

    /**
     * Differs when the local repository does, unless the settings were edited: the old one is then still a good one.
     */
    static String hint() {
        return System.getProperty("maven.repo.local", "") + "|" + settings();
    }

    static Path settings() {
        return Path.of(System.getProperty("user.home"), ".m2", "settings.xml");
    }
}
