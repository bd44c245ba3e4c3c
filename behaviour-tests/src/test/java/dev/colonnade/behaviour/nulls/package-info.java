/** What becomes of nulls that are written. */
@NullMarked
package dev.colonnade.behaviour.nulls;

import org.jspecify.annotations.NullMarked;
