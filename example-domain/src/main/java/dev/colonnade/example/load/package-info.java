/** Loads the data: asynchronously, with bounded concurrency and a progress bar. */
@NullMarked
package dev.colonnade.example.load;

import org.jspecify.annotations.NullMarked;
