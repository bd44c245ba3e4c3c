/** Prepares the statements of DAOs together, and binds values to them by position. */
@NullMarked
package dev.colonnade.runtime.prepare;

import org.jspecify.annotations.NullMarked;
