@NullMarked
package dev.colonnade.benchmarks.checking;

import org.jspecify.annotations.NullMarked;
