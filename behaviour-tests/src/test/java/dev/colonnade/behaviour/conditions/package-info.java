/** Conditions beside an entity, and what they compare to. */
@NullMarked
package dev.colonnade.behaviour.conditions;

import org.jspecify.annotations.NullMarked;
