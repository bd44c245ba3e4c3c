/** What is wrong, as data. */
@NullMarked
package dev.colonnade.processor.problem;

import org.jspecify.annotations.NullMarked;
