/** Rows as JSON text. */
@NullMarked
package dev.colonnade.behaviour.json;

import org.jspecify.annotations.NullMarked;
