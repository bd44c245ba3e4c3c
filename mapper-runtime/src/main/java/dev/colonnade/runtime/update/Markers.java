package dev.colonnade.runtime.update;

import dev.colonnade.runtime.prepare.PreparedQuery;

/**
 * Where the bind markers of an UPDATE are.
 *
 * @param query the UPDATE
 * @param at the position of the first marker of each column
 * @param key the position of the first marker of the key
 */
record Markers(PreparedQuery query, int[] at, int key) {
    static Markers of(PreparedQuery query, int first, ColumnUpdate[] columns, boolean growing) {
        int[] at = new int[columns.length];
        int next = first;
        for (int i = 0; i < columns.length; i++) {
            at[i] = next;
            next += columns[i].markers(growing);
        }
        return new Markers(query, at, next);
    }
}
