/**
 * Converters for {@link dev.colonnade.annotations.Convert}, where a Java type can be kept in several ways and the user
 * says which: dates and times with a zone or without one, and durations.
 */
@NullMarked
package dev.colonnade.convert;

import org.jspecify.annotations.NullMarked;
