package dev.colonnade.cql.text;

/**
 * A place in a text.
 *
 * @param start the index of its first character, from 0
 * @param end the index after its last
 * @since 0.1.0
 */
public record TextRange(int start, int end) {}
