/** Tests of {@code dev.colonnade.testing.embedded.jdk}. */
@NullMarked
package dev.colonnade.testing.embedded.jdk;

import org.jspecify.annotations.NullMarked;
