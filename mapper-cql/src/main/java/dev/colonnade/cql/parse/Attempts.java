package dev.colonnade.cql.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries to read something where only its end tells whether it is there. */
final class Attempts {
    private final TokenCursor cursor;
    private final MarkerParser markers;
    private final List<CqlSyntaxException> refusals = new ArrayList<>();
    private int depth;

    Attempts(TokenCursor cursor, MarkerParser markers) {
        this.cursor = cursor;
        this.markers = markers;
    }

    /** {@return whether what is read now is an attempt} */
    boolean isRunning() {
        return depth > 0;
    }

    /**
     * Refuses what is read now, though its tokens are right. An attempt does not fail for this reason: if all else in
     * it is right, it was meant.
     *
     * @param refusal why
     * @throws CqlSyntaxException if what is read now is no attempt
     */
    void refuse(CqlSyntaxException refusal) {
        refusals.add(refusal);
        throwRefusal();
    }

    /**
     * Tries to read something.
     *
     * @param <T> what it is
     * @param parser reads it
     * @return it, or null if it is not there and nothing was read
     * @throws CqlSyntaxException if it is there and is refused
     */
    <T> @Nullable T attempt(Supplier<T> parser) {
        int start = cursor.index();
        int known = markers.count();
        int refused = refusals.size();
        T result = null;
        depth++;
        try {
            result = parser.get();
        } catch (Mismatch elsewhere) {
            cursor.reset(start);
            markers.keep(known);
            refusals.subList(refused, refusals.size()).clear();
        } finally {
            depth--;
        }
        throwRefusal();
        return result;
    }

    private void throwRefusal() {
        if (depth == 0 && !refusals.isEmpty()) {
            throw refusals.get(0);
        }
    }
}
