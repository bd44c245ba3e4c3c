package dev.colonnade.cql.check;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.term.Marker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bind markers of a statement as they are met; for one statement and one thread.
 *
 * @since 0.1.0
 */
public final class Markers {
    private final Map<Marker, BoundMarker> bound = new LinkedHashMap<>();

    /**
     * Begins with the markers of a statement, of whose types nothing is known yet.
     *
     * @param markers the markers, in the order of the text
     */
    public Markers(List<Marker> markers) {
        for (Marker marker : markers) {
            String name = marker.name().map(Identifier::name).orElse("?");
            bound.put(marker, new BoundMarker(bound.size(), name, Optional.empty(), marker.range()));
        }
    }

    /**
     * Says what is bound to a marker.
     *
     * @param marker the marker, one of the statement's
     * @param receiver what its values are
     */
    public void bind(Marker marker, Receiver receiver) {
        bound.computeIfPresent(
                marker,
                (key, known) -> new BoundMarker(
                        known.index(),
                        marker.name().map(Identifier::name).orElse(receiver.name()),
                        Optional.of(receiver.type()),
                        known.range()));
    }

    /** {@return all markers, in the order of the text} */
    public List<BoundMarker> all() {
        return List.copyOf(bound.values());
    }
}
