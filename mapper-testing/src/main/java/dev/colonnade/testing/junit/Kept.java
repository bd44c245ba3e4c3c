package dev.colonnade.testing.junit;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps one thing of a kind in a JUnit context, which closes it when the context ends. JUnit's own method for this has
 * changed its name in version 6, and this way works with 5 as well.
 */
final class Kept {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Kept.class);

    private Kept() {}

    /** Synchronized, because test classes may run in parallel and each thing is to be made once. */
    static synchronized <T extends AutoCloseable> T in(ExtensionContext context, Class<T> type, Supplier<T> maker) {
        ExtensionContext.Store store = context.getStore(OURS);
        // A store also looks into those of its parents, so a key that only this context can have.
        String key = type.getName() + " of " + context.getUniqueId();
        Object kept = store.get(key);
        if (kept == null) {
            kept = make(maker);
            store.put(key, kept);
        }
        if (kept instanceof Failure failure) {
            throw failure.reason();
        }
        return type.cast(kept);
    }

    private static Object make(Supplier<? extends AutoCloseable> maker) {
        try {
            return maker.get();
        } catch (RuntimeException e) {
            return new Failure(e);
        }
    }

    /** Kept too: another try would fail again, after minutes perhaps, for every test. */
    private record Failure(RuntimeException reason) {}
}
