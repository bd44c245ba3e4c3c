/** What it costs the compiler to check statements. */
@NullMarked
package dev.colonnade.benchmarks.checking;

import org.jspecify.annotations.NullMarked;
