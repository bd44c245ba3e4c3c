/** Every type of column, there and back. */
@NullMarked
package dev.colonnade.behaviour.types;

import org.jspecify.annotations.NullMarked;
