/** Tests of {@code dev.colonnade.testing.embedded.process}. */
@NullMarked
package dev.colonnade.testing.embedded.process;

import org.jspecify.annotations.NullMarked;
