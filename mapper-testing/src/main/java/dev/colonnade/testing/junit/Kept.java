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
        T kept = store.get(key, type);
        if (kept == null) {
            kept = maker.get();
            store.put(key, kept);
        }
        return kept;
    }
}
