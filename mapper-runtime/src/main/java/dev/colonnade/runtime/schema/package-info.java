/** Creates types and tables. */
@NullMarked
package dev.colonnade.runtime.schema;

import org.jspecify.annotations.NullMarked;
