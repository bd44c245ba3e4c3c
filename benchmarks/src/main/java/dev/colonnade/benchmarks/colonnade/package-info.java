/** The entities as a user of Colonnade writes them, and what Colonnade generates for them. */
@NullMarked
package dev.colonnade.benchmarks.colonnade;

import org.jspecify.annotations.NullMarked;
