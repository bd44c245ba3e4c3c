/** Tests of {@code dev.colonnade.testing.embedded}. */
@NullMarked
package dev.colonnade.testing.embedded;

import org.jspecify.annotations.NullMarked;
