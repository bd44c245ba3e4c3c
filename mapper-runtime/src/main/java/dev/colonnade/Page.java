package dev.colonnade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One page of the rows of a statement, read with one request.
 *
 * <pre>{@code
 * Page<Comment> page = comments.page(videoId, null);
 * page.items().forEach(this::show);
 * page.next().ifPresent(token -> link("?page=" + token));
 * }</pre>
 *
 * @param items the rows, in their order; the server may leave a page short or empty that others follow
 * @param next what the next page is asked for with; empty if this is the last
 * @param <T> what a row becomes
 * @since 0.1.0
 */
public record Page<T>(List<T> items, Optional<PageToken> next) {
    /** Copies the rows: some may be null. */
    public Page {
        items = Collections.unmodifiableList(new ArrayList<>(items));
    }
}
