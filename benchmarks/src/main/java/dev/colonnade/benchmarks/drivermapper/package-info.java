/** The entities as a user of the driver's own mapper writes them, and what that generates for them. */
@NullMarked
package dev.colonnade.benchmarks.drivermapper;

import org.jspecify.annotations.NullMarked;
