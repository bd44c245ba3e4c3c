/** Tests of {@code dev.colonnade.testing.junit}. */
@NullMarked
package dev.colonnade.testing.junit;

import org.jspecify.annotations.NullMarked;
