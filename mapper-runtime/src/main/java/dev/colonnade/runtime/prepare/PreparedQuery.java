package dev.colonnade.runtime.prepare;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.cql.ColumnDefinition;
import com.datastax.oss.driver.api.core.cql.ColumnDefinitions;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import dev.colonnade.MappingException;
import dev.colonnade.runtime.codec.CodecFinder;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement of a DAO method, and how values are bound to it: by position, into a plain array. All that does
 * not change from one execution to the next is found once, here. Immutable.
 *
 * @since 0.1.0
 */
public final class PreparedQuery {
    private final Query query;
    private final PreparedStatement statement;
    private final StatementSettings settings;
    private final ByteBuffer[] unset;

    PreparedQuery(Query query, PreparedStatement statement, Target target) {
        this.query = query;
        this.statement = statement;
        BoundStatement template = statement.bind();
        this.settings = StatementSettings.of(statement, template, query.attributes(), target);
        this.unset = template.getValues().toArray(ByteBuffer[]::new);
    }

    /** {@return the DAO method, for messages} */
    public String method() {
        return query.method();
    }

    /** {@return the columns of the result, as the server gave them when the statement was prepared} */
    public ColumnDefinitions resultColumns() {
        return statement.getResultSetDefinitions();
    }

    /** {@return its bind markers, with their types} */
    public ColumnDefinitions variables() {
        return statement.getVariableDefinitions();
    }

    /** {@return where codecs are found} */
    public CodecRegistry codecRegistry() {
        return settings.codecRegistry();
    }

    /** {@return the version that values are encoded for} */
    public ProtocolVersion protocolVersion() {
        return settings.protocolVersion();
    }

    /**
     * Finds the codec of a bind marker.
     *
     * @param position the marker's position, from 0
     * @param finder how to find it
     * @param <C> the codec
     * @return the codec
     * @throws MappingException if the marker's CQL type has no codec for the Java type
     */
    public <C> C codec(int position, CodecFinder<C> finder) {
        ColumnDefinition variable = statement.getVariableDefinitions().get(position);
        try {
            return finder.find(variable.getType(), codecRegistry(), where(variable));
        } catch (CodecNotFoundException e) {
            throw new MappingException(
                    method() + " binds a " + e.getJavaType() + " to " + variable.getName()
                            + ", which is " + variable.getType().asCql(true, true)
                            + " on the server: change the Java type, or the table\n  " + query.cql(),
                    e);
        }
    }

    /**
     * How messages name a column or marker.
     *
     * @param column the column
     * @return its table and name
     */
    public static String where(ColumnDefinition column) {
        return column.getTable().asInternal() + "." + column.getName().asInternal();
    }

    /** {@return a new array for the values, all of them unset} */
    public ByteBuffer[] values() {
        return unset.clone();
    }

    /** {@return a new array for the values, all of them null} */
    public ByteBuffer[] nulls() {
        return new ByteBuffer[unset.length];
    }

    /**
     * Makes the statement that is executed.
     *
     * @param values the values by position, encoded; the array belongs to the statement from now on
     * @return the statement
     */
    public BoundStatement bind(ByteBuffer[] values) {
        return settings.statement(values);
    }

    /**
     * Makes the statement that is executed, as the caller wants it.
     *
     * @param values the values by position, encoded; the array belongs to the statement from now on
     * @param customizer what the caller changes; null changes nothing
     * @return the statement
     */
    public BoundStatement bind(
            ByteBuffer[] values, @Nullable Function<BoundStatementBuilder, BoundStatementBuilder> customizer) {
        return customizer == null
                ? bind(values)
                : customizer.apply(settings.builder(values)).build();
    }
}
