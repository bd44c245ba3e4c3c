/** Finds what is wrong with a model: one rule, one class, one line in {@link dev.colonnade.processor.check.Rules}. */
@NullMarked
package dev.colonnade.processor.check;

import org.jspecify.annotations.NullMarked;
