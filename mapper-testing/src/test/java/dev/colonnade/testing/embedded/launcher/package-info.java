/** Tests of {@code dev.colonnade.testing.embedded.launcher}. */
@NullMarked
package dev.colonnade.testing.embedded.launcher;

import org.jspecify.annotations.NullMarked;
