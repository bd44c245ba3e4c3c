/** Tests of {@code dev.colonnade.testing.selection}. */
@NullMarked
package dev.colonnade.testing.selection;

import org.jspecify.annotations.NullMarked;
