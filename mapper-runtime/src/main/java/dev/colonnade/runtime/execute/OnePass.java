package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.PagingIterable;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;

/** Rows that are fetched on demand: a second pass would silently find none, so that there is no second pass. */
final class OnePass<T> implements Iterable<T> {
    private final PagingIterable<T> rows;
    private final String method;
    private final AtomicBoolean begun = new AtomicBoolean();

    OnePass(PagingIterable<T> rows, String method) {
        this.rows = rows;
        this.method = method;
    }

    @Override
    public Iterator<T> iterator() {
        if (begun.getAndSet(true)) {
            throw new IllegalStateException("The Iterable of " + method
                    + " is for one pass, in which its rows are fetched: return a List to pass over them again");
        }
        return rows.iterator();
    }
}
