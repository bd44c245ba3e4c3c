package dev.colonnade.runtime.read;

import static java.util.stream.Collectors.joining;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.cql.ColumnDefinition;
import com.datastax.oss.driver.api.core.cql.ColumnDefinitions;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import dev.colonnade.MappingException;
import dev.colonnade.runtime.codec.CodecFinder;
import dev.colonnade.runtime.prepare.PreparedQuery;
import java.util.stream.StreamSupport;

/**
 * The columns of a result, from which a {@link RowReader} takes positions and codecs.
 *
 * @since 0.1.0
 */
public final class ResultColumns {
    private final Reading reading;
    private final ColumnDefinitions columns;

    ResultColumns(Reading reading, ColumnDefinitions columns) {
        this.reading = reading;
        this.columns = columns;
    }

    /** {@return how many columns there are} */
    public int size() {
        return columns.size();
    }

    /** {@return the version that values are encoded for} */
    public ProtocolVersion protocolVersion() {
        return reading.protocolVersion();
    }

    /**
     * Finds a column.
     *
     * @param name its name, as the server keeps it
     * @return its position, from 0
     * @throws MappingException if there is none
     */
    public int position(String name) {
        int position = columns.firstIndexOf(CqlIdentifier.fromInternal(name));
        if (position < 0) {
            throw new MappingException(
                    reading.method() + " needs the column " + name + ", but its result has only " + names()
                            + ": select the column as well",
                    null);
        }
        return position;
    }

    /**
     * Finds the codec of a column.
     *
     * @param position the column's position
     * @param finder how to find it
     * @param <C> the codec
     * @return the codec
     * @throws MappingException if the column's CQL type has no codec for the Java type
     */
    public <C> C codec(int position, CodecFinder<C> finder) {
        ColumnDefinition column = columns.get(position);
        try {
            return finder.find(column.getType(), reading.codecRegistry(), PreparedQuery.where(column));
        } catch (CodecNotFoundException e) {
            throw new MappingException(
                    reading.method() + " reads " + column.getName() + " as a " + e.getJavaType()
                            + ", but it is " + column.getType().asCql(true, true)
                            + " on the server: change the Java type, or the table",
                    e);
        }
    }

    /** {@return the DAO method, for messages} */
    public String method() {
        return reading.method();
    }

    private String names() {
        return StreamSupport.stream(columns.spliterator(), false)
                .map(column -> column.getName().asInternal())
                .collect(joining(", "));
    }
}
