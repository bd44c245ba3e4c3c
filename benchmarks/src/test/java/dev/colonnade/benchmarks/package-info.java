/** What is measured does the same, whichever way. */
@NullMarked
package dev.colonnade.benchmarks;

import org.jspecify.annotations.NullMarked;
