package dev.colonnade.cql.check;

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
    /** By where they begin, which no two do in one place. */
    private final Map<Integer, BoundMarker> bound = new LinkedHashMap<>();

    /**
     * Begins with the markers of a statement, of whose types nothing is known yet.
     *
     * @param markers the markers, in the order of the text
     */
    public Markers(List<Marker> markers) {
        for (Marker marker : markers) {
            BoundMarker unbound = new BoundMarker(bound.size(), name(marker, "?"), Optional.empty(), marker.range());
            bound.put(marker.range().start(), unbound);
        }
    }

    /**
     * Says what is bound to a marker.
     *
     * @param marker the marker, one of the statement's
     * @param receiver what its values are
     */
    public void bind(Marker marker, Receiver receiver) {
        BoundMarker known = bound.get(marker.range().start());
        if (known != null) {
            String name = name(marker, receiver.name());
            bound.put(
                    marker.range().start(),
                    new BoundMarker(known.index(), name, Optional.of(receiver.type()), known.range()));
        }
    }

    private static String name(Marker marker, String otherwise) {
        return marker.name().isPresent() ? marker.name().get().name() : otherwise;
    }

    /** {@return all markers, in the order of the text} */
    public List<BoundMarker> all() {
        return List.copyOf(bound.values());
    }
}
