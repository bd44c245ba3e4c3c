/** Every shape of class. */
@NullMarked
package dev.colonnade.behaviour.entities;

import org.jspecify.annotations.NullMarked;
