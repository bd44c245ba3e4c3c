package dev.colonnade.cql.parse;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.term.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads bind markers, and keeps them in the order of the text. */
final class MarkerParser {
    private final TokenCursor cursor;
    private final Names names;
    private final List<Marker> markers = new ArrayList<>();

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
        markers.add(marker);
        return marker;
    }

    /** {@return all markers that were read} */
    List<Marker> all() {
        return List.copyOf(markers);
    }

    /** {@return how many were read} */
    int count() {
        return markers.size();
    }

    /**
     * Forgets those that were read last.
     *
     * @param count how many to keep
     */
    void keep(int count) {
        markers.subList(count, markers.size()).clear();
    }
}
