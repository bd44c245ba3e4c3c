/** What tests of the processor are written with: a source in a text block, and what the compiler must say of it. */
@NullMarked
package dev.colonnade.processor.testing;

import org.jspecify.annotations.NullMarked;
