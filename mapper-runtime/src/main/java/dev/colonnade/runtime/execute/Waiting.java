package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.DriverExecutionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for what runs asynchronously. */
final class Waiting {
    private Waiting() {}

    /**
     * Waits, as the driver does: an error of its own is thrown with the stack of the caller, and an interruption does
     * not end what was sent.
     */
    static <T> T on(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DriverException reason) {
                throw copy(reason);
            }
            throw e.getCause() instanceof RuntimeException reason ? reason : new DriverExecutionException(e.getCause());
        }
    }

    /** The driver's own copy has no suppressed exceptions. */
    static DriverException copy(DriverException original) {
        DriverException copy = original.copy();
        for (Throwable suppressed : original.getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }
}
