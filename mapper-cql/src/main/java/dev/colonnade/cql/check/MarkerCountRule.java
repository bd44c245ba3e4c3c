package dev.colonnade.cql.check;

import java.util.List;

/** A statement has at most 65,535 bind markers (Cassandra: {@code QueryProcessor.getStatement}). */
final class MarkerCountRule {
    private static final int MOST = 65_535;

    private MarkerCountRule() {}

    static void check(List<BoundMarker> markers, Findings findings) {
        if (markers.size() > MOST) {
            findings.error(
                    CqlRule.MARKER_COUNT,
                    markers.get(MOST).range(),
                    "The statement has " + markers.size() + " bind markers, and " + MOST + " are the most",
                    "write several statements, or one marker for a whole collection");
        }
    }
}
