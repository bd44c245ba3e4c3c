package dev.colonnade.testing.embedded;

import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.process.Installation;
import dev.colonnade.testing.embedded.process.PortTakenException;
import java.util.function.Function;

/** Tries again where that helps: another process was quicker to take a port, or the archive of classes is broken. */
final class Attempts {

    private static final int MOST = 3;

    private Attempts() {}

    static <T> T start(Installation installation, Function<Installation, T> start) {
        for (int attempt = 1; ; attempt++) {
            try {
                return start.apply(installation);
            } catch (PortTakenException e) {
                if (attempt == MOST) {
                    throw e;
                }
            } catch (CassandraStartException e) {
                if (!installation.archive().discard()) {
                    throw e;
                }
            }
        }
    }
}
