/** Airports, with a user-defined type for where they are. */
@NullMarked
package dev.colonnade.example.airport;

import org.jspecify.annotations.NullMarked;
