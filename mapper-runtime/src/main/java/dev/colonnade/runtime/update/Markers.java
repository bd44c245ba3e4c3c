package dev.colonnade.runtime.update;

import dev.colonnade.runtime.prepare.PreparedQuery;

/** Where the bind markers of an UPDATE are. */
final class Markers {
    private final PreparedQuery query;
    private final int[] columns;
    private final int key;

    Markers(PreparedQuery query, int first, ColumnUpdate[] columns, boolean growing) {
        this.query = query;
        this.columns = new int[columns.length];
        int next = first;
        for (int i = 0; i < columns.length; i++) {
            this.columns[i] = next;
            next += columns[i].markers(growing);
        }
        this.key = next;
    }

    PreparedQuery query() {
        return query;
    }

    /** The position of the first marker of a column that is not of the key. */
    int at(int column) {
        return columns[column];
    }

    /** The position of the first marker of the key. */
    int key() {
        return key;
    }
}
