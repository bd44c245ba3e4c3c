package dev.colonnade.cql.parse;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.term.Marker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads bind markers, and keeps them in the order of the text. */
final class MarkerParser {
    private final TokenCursor cursor;
    private final Names names;
    private Marker[] markers = new Marker[8];
    private int count;

    MarkerParser(TokenCursor cursor, Names names) {
        this.cursor = cursor;
        this.names = names;
    }

    /** {@return whether a marker comes next} */
    boolean isNext() {
        return cursor.is(Sign.QUESTION_MARK) || cursor.is(Sign.COLON);
    }

    /** {@return the marker that comes next, which is read} */
    Marker marker() {
        if (!isNext()) {
            throw cursor.mismatch(Part.MARKER);
        }
        int start = cursor.index();
        boolean named = cursor.next().type == Sign.COLON;
        Optional<Identifier> name = named ? Optional.of(names.identifier(Part.MARKER_NAME)) : Optional.empty();
        Marker marker = new Marker(name, cursor.since(start));
        if (count == markers.length) {
            markers = Arrays.copyOf(markers, 2 * count);
        }
        markers[count++] = marker;
        return marker;
    }

    /** {@return all markers that were read} */
    List<Marker> all() {
        return List.of(Arrays.copyOf(markers, count));
    }

    /** {@return how many were read} */
    int count() {
        return count;
    }

    /**
     * Forgets those that were read last.
     *
     * @param number how many to keep
     */
    void keep(int number) {
        count = number;
    }
}
