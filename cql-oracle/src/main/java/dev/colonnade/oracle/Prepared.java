package dev.colonnade.oracle;

import java.util.List;

/**
 * What the server knows of a statement that it accepts.
 *
 * @param statement the simple name of the server's class of statement, such as SelectStatement
 * @param conditional whether it is a lightweight transaction
 * @param counter whether it writes counters
 * @param keyMarkers the places of the markers that are the whole partition key, in its order, or empty
 * @param markers the markers, in the order of the text
 * @param columns the columns of the result, or empty if it has none that PREPARE could tell
 */
public record Prepared(
        String statement,
        boolean conditional,
        boolean counter,
        List<Integer> keyMarkers,
        List<NamedType> markers,
        List<NamedType> columns) {

    /** Makes unmodifiable copies. */
    public Prepared {
        keyMarkers = List.copyOf(keyMarkers);
        markers = List.copyOf(markers);
        columns = List.copyOf(columns);
    }
}
