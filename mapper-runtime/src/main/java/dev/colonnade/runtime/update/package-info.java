/** Turns entities into the values of an UPDATE: all of one, or what changed from one to another. */
@NullMarked
package dev.colonnade.runtime.update;

import org.jspecify.annotations.NullMarked;
