/** Tests of {@code dev.colonnade.testing.named}. */
@NullMarked
package dev.colonnade.testing.named;

import org.jspecify.annotations.NullMarked;
