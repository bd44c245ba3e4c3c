/** Entities of every form that a class may have. */
@NullMarked
package dev.colonnade.behaviour.entities.ways;

import org.jspecify.annotations.NullMarked;
