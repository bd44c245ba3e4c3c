package dev.colonnade.runtime.update;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import dev.colonnade.runtime.prepare.PreparedQuery;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one entity to another. Not safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Change {
    private final PreparedQuery query;
    private final ByteBuffer[] values;
    private final boolean empty;
    private @Nullable Function<BoundStatementBuilder, BoundStatementBuilder> customizer;

    Change(PreparedQuery query, ByteBuffer[] values, boolean empty) {
        this.query = query;
        this.values = values;
        this.empty = empty;
    }

    /** {@return whether nothing changed} */
    public boolean isEmpty() {
        return empty;
    }

    /** {@return the values by position, what did not change unset; those of a USING clause can still be put} */
    public ByteBuffer[] values() {
        return values;
    }

    /**
     * Says what the caller changes of the statement.
     *
     * @param customizer the change; null changes nothing
     */
    public void customize(@Nullable Function<BoundStatementBuilder, BoundStatementBuilder> customizer) {
        this.customizer = customizer;
    }

    /** {@return the statement that writes the change; it has the values from now on} */
    public BoundStatement statement() {
        return query.bind(values, customizer);
    }
}
