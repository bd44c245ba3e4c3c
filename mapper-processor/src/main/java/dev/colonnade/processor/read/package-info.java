/**
 * Reads the compiler's elements into the {@link dev.colonnade.processor.model}. The only package that knows
 * {@code javax.lang.model}, but for {@link dev.colonnade.processor.output}; it decides nothing and reports nothing.
 */
@NullMarked
package dev.colonnade.processor.read;

import org.jspecify.annotations.NullMarked;
