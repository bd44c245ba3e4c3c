/** Seats: claimed by lightweight transactions, held with a time to live. */
@NullMarked
package dev.colonnade.example.seat;

import org.jspecify.annotations.NullMarked;
