/** Writes that are sent together. */
@NullMarked
package dev.colonnade.behaviour.batches;

import org.jspecify.annotations.NullMarked;
