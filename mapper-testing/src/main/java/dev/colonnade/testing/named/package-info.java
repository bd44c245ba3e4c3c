/** A cluster that runs already and that the user names. */
@NullMarked
package dev.colonnade.testing.named;

import org.jspecify.annotations.NullMarked;
