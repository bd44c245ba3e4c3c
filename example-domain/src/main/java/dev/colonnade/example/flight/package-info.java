/** The same flights in two tables, each by what it is asked for. */
@NullMarked
package dev.colonnade.example.flight;

import org.jspecify.annotations.NullMarked;
