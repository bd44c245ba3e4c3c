package dev.colonnade.runtime.update;

import static java.util.stream.Collectors.joining;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.cql.ColumnDefinition;
import com.datastax.oss.driver.api.core.type.DataType;
import dev.colonnade.MappingException;
import dev.colonnade.runtime.prepare.PreparedQuery;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Puts the values of entities into statements, by the names of their columns: what methods with {@code @SetEntity}
 * call. The INSERT of all columns says how they are encoded. Safe for use by several threads.
 *
 * @param <T> the entity
 * @since 0.1.0
 */
public final class EntitySetter<T> {
    private final PreparedQuery insert;
    private final RowWriter<T> writer;
    private final boolean lenient;

    /**
     * Makes it.
     *
     * @param insert the INSERT of all columns
     * @param writer encodes an entity for it
     * @param lenient whether a statement may lack columns
     */
    public EntitySetter(PreparedQuery insert, RowWriter<T> writer, boolean lenient) {
        this.insert = insert;
        this.writer = writer;
        this.lenient = lenient;
    }

    /**
     * Fills a statement.
     *
     * @param entity the entity
     * @param statement the statement; a column that is null is left as it is there
     * @return the statement with the values
     * @throws MappingException if a column has no bind marker, or one of another type
     */
    public BoundStatement set(T entity, BoundStatement statement) {
        return set(entity, new BoundStatementBuilder(statement)).build();
    }

    /**
     * Fills a statement.
     *
     * @param entity the entity
     * @param statement the statement; a column that is null is left as it is there
     * @return the same builder
     * @throws MappingException if a column has no bind marker, or one of another type
     */
    @SuppressWarnings("ReferenceEquality") // what is unset is known by its instance: it equals an empty value
    public BoundStatementBuilder set(T entity, BoundStatementBuilder statement) {
        ByteBuffer[] unset = insert.values();
        ByteBuffer[] values = insert.values();
        writer.write(entity, values);
        for (int i = 0; i < values.length; i++) {
            ColumnDefinition column = insert.variables().get(i);
            for (int marker : markers(column.getName(), statement)) {
                check(column, statement.getType(marker));
                if (values[i] != unset[i]) {
                    statement.setBytesUnsafe(marker, values[i]);
                }
            }
        }
        return statement;
    }

    private List<Integer> markers(CqlIdentifier column, BoundStatementBuilder statement) {
        if (statement.getPreparedStatement().getVariableDefinitions().contains(column)) {
            return statement.allIndicesOf(column);
        }
        if (lenient) {
            return List.of();
        }
        throw new MappingException(
                insert.method() + " sets the column " + column.asInternal() + ", but the statement has no bind marker"
                        + " of that name, only " + names(statement) + ": add it, or say lenient = true",
                null);
    }

    private void check(ColumnDefinition column, DataType marker) {
        if (!marker.equals(column.getType())) {
            throw new MappingException(
                    insert.method() + " sets the column " + column.getName().asInternal() + ", which is "
                            + column.getType().asCql(true, true) + ", but the bind marker of that name stands for "
                            + marker.asCql(true, true) + ": give the marker another name",
                    null);
        }
    }

    private static String names(BoundStatementBuilder statement) {
        return StreamSupport.stream(
                        statement
                                .getPreparedStatement()
                                .getVariableDefinitions()
                                .spliterator(),
                        false)
                .map(variable -> variable.getName().asInternal())
                .collect(joining(", "));
    }
}
