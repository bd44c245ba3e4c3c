package dev.colonnade.runtime.update;

import com.datastax.oss.driver.api.core.cql.ColumnDefinitions;
import dev.colonnade.runtime.prepare.PreparedQuery;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts entities into the bind markers of an UPDATE whose columns are not all set by one marker each. An entity is first
 * encoded as a row, for which the INSERT of all its columns gives the types. Safe for use by several threads.
 *
 * @param <T> the entity
 * @since 0.1.0
 */
public final class RowUpdate<T> {
    private final PreparedQuery row;
    private final RowWriter<T> writer;
    private final int keySize;
    private final ColumnUpdate[] columns;
    private final Markers markers;
    private final Optional<Markers> growing;

    private RowUpdate(
            PreparedQuery row,
            RowWriter<T> writer,
            int keySize,
            ColumnUpdate[] columns,
            Markers markers,
            Optional<Markers> growing) {
        this.row = row;
        this.writer = writer;
        this.keySize = keySize;
        this.columns = columns;
        this.markers = markers;
        this.growing = growing;
    }

    /**
     * Makes it for an entity without lists, or one of which all is written.
     *
     * @param row the INSERT of all columns: those of the key, then the others
     * @param writer encodes the values of its markers
     * @param keySize how many columns the key has
     * @param update the UPDATE
     * @param first the position of the marker of its first assignment; those of the key follow the assignments
     * @param columns how it sets each column that is not of the key
     * @param <T> the entity
     * @return how to put entities into the UPDATE
     */
    public static <T> RowUpdate<T> of(
            PreparedQuery row,
            RowWriter<T> writer,
            int keySize,
            PreparedQuery update,
            int first,
            ColumnUpdate... columns) {
        ColumnUpdate[] typed = typed(row, keySize, columns);
        return new RowUpdate<>(row, writer, keySize, typed, new Markers(update, first, typed, false), Optional.empty());
    }

    /**
     * Makes it for an entity with lists.
     *
     * @param row the INSERT of all columns: those of the key, then the others
     * @param writer encodes the values of its markers
     * @param keySize how many columns the key has
     * @param update the UPDATE that replaces lists
     * @param growing the UPDATE that adds to them
     * @param first the position of the marker of the first assignment in both
     * @param columns how they set each column that is not of the key
     * @param <T> the entity
     * @return how to put entities into the UPDATE
     */
    public static <T> RowUpdate<T> withLists(
            PreparedQuery row,
            RowWriter<T> writer,
            int keySize,
            PreparedQuery update,
            PreparedQuery growing,
            int first,
            ColumnUpdate... columns) {
        ColumnUpdate[] typed = typed(row, keySize, columns);
        return new RowUpdate<>(
                row,
                writer,
                keySize,
                typed,
                new Markers(update, first, typed, false),
                Optional.of(new Markers(growing, first, typed, true)));
    }

    private static ColumnUpdate[] typed(PreparedQuery row, int keySize, ColumnUpdate... columns) {
        ColumnUpdate[] typed = new ColumnUpdate[columns.length];
        for (int i = 0; i < columns.length; i++) {
            typed[i] = columns[i].of(row.variables().get(keySize + i).getType());
        }
        return typed;
    }

    /**
     * Gives the values that write all of an entity.
     *
     * @param entity the entity; a column that is null is unset
     * @return the values by position
     * @throws IllegalArgumentException if a value of the key is null
     */
    public ByteBuffer[] all(T entity) {
        return all(entity, markers.query().values());
    }

    /**
     * Gives the values that write all of an entity, its nulls too.
     *
     * @param entity the entity; a column that is null is written as null
     * @return the values by position
     * @throws IllegalArgumentException if a value of the key is null
     */
    public ByteBuffer[] allWithNulls(T entity) {
        return all(entity, markers.query().nulls());
    }

    private ByteBuffer[] all(T entity, ByteBuffer[] values) {
        ByteBuffer[] encoded = encode(entity);
        for (int i = 0; i < columns.length; i++) {
            ByteBuffer value = encoded[keySize + i];
            if (value != null) {
                columns[i].putAll(value, values, markers.at(i));
            }
        }
        System.arraycopy(encoded, 0, values, markers.key(), keySize);
        return values;
    }

    /**
     * Finds what changed from one entity to another.
     *
     * @param before what the row is known to be
     * @param after what it shall be: a column that is null here, and was not before, is written as null
     * @return the change
     * @throws IllegalArgumentException if the key changed, or a value of it is null
     */
    public Change between(T before, T after) {
        ByteBuffer[] was = encode(before);
        ByteBuffer[] is = encode(after);
        checkKey(was, is);
        boolean grows = growing.isPresent() && grows(was, is);
        Markers chosen = grows ? growing.get() : markers;
        ByteBuffer[] values = chosen.query().values();
        boolean changed = false;
        for (int i = 0; i < columns.length; i++) {
            int at = keySize + i;
            changed |= columns[i].putChange(was[at], is[at], grows, values, chosen.at(i));
        }
        System.arraycopy(is, 0, values, chosen.key(), keySize);
        return new Change(chosen.query(), values, !changed);
    }

    private @Nullable ByteBuffer[] encode(T entity) {
        ByteBuffer[] encoded = new ByteBuffer[keySize + columns.length];
        writer.write(entity, encoded);
        return encoded;
    }

    private void checkKey(@Nullable ByteBuffer[] was, @Nullable ByteBuffer[] is) {
        for (int i = 0; i < keySize; i++) {
            if (!Objects.equals(was[i], is[i])) {
                ColumnDefinitions names = row.variables();
                throw new IllegalArgumentException(markers.query().method() + " changes "
                        + names.get(i).getName().asInternal()
                        + ", which is in the key: an update cannot move a row; delete the one and insert the other");
            }
        }
    }

    /** Lists are replaced if one must be, and where none grows: that statement may be repeated. */
    private boolean grows(@Nullable ByteBuffer[] was, @Nullable ByteBuffer[] is) {
        List<Growth> growths = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            growths.add(columns[i].growth(was[keySize + i], is[keySize + i]));
        }
        return growths.contains(Growth.GROWS) && !growths.contains(Growth.REPLACED);
    }
}
