/** Tests of the kit as a user meets it. */
@NullMarked
package dev.colonnade.testing;

import org.jspecify.annotations.NullMarked;
