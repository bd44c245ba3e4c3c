/** Tests of {@code dev.colonnade.testing.embedded.cache}. */
@NullMarked
package dev.colonnade.testing.embedded.cache;

import org.jspecify.annotations.NullMarked;
