/** The code that one writes on the bare driver. */
@NullMarked
package dev.colonnade.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
