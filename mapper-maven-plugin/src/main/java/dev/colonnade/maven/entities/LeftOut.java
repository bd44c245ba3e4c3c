package dev.colonnade.maven.entities;

/**
 * Something of a schema for which there is no source.
 *
 * @param what the table, column or type
 * @param why the reason
 */
record LeftOut(String what, String why) {
    String text() {
        return what + " is left out: " + why;
    }
}
