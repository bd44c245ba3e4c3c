/** The values and expressions in statements, as they are written. */
@NullMarked
package dev.colonnade.cql.term;

import org.jspecify.annotations.NullMarked;
