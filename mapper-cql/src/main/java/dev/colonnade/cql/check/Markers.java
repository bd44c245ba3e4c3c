package dev.colonnade.cql.check;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.term.Marker;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bind markers of a statement as they are met; for one statement and one thread.
 *
 * @since 0.1.0
 */
public final class Markers {
    private final Marker[] markers;
    private final @Nullable Receiver[] receivers;
    /** Where the next marker is looked for first: they are met in the order of the text, nearly. */
    private int next;

    /**
     * Begins with the markers of a statement, of whose types nothing is known yet.
     *
     * @param markers the markers, in the order of the text
     */
    public Markers(List<Marker> markers) {
        this.markers = markers.toArray(new Marker[0]);
        this.receivers = new Receiver[this.markers.length];
    }

    /**
     * Says what is bound to a marker.
     *
     * @param marker the marker, one of the statement's
     * @param receiver what its values are
     */
    @SuppressWarnings("ReferenceEquality") // those of a statement are these, and not others like them
    public void bind(Marker marker, Receiver receiver) {
        for (int tried = 0; tried < receivers.length; tried++) {
            int index = next;
            next = index + 1 == receivers.length ? 0 : index + 1;
            if (markers[index] == marker) {
                receivers[index] = receiver;
                return;
            }
        }
    }

    /** {@return all markers, in the order of the text} */
    public List<BoundMarker> all() {
        BoundMarker[] all = new BoundMarker[receivers.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = bound(i, markers[i], receivers[i]);
        }
        return List.of(all);
    }

    private static BoundMarker bound(int index, Marker marker, @Nullable Receiver receiver) {
        Optional<Identifier> named = marker.name();
        String otherwise = receiver == null ? "?" : receiver.name();
        String name = named.isPresent() ? named.get().name() : otherwise;
        return new BoundMarker(
                index, name, receiver == null ? Optional.empty() : Optional.of(receiver.type()), marker.range());
    }
}
