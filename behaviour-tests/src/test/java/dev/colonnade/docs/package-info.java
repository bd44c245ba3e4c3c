/** Checks that the documents show code that is compiled and tested. */
@NullMarked
package dev.colonnade.docs;

import org.jspecify.annotations.NullMarked;
