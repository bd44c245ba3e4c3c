/** Hands problems to the compiler's messager and sources to its filer. */
@NullMarked
package dev.colonnade.processor.output;

import org.jspecify.annotations.NullMarked;
