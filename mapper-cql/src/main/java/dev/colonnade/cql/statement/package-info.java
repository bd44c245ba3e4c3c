/** The statements that the mapper builds itself, as records that render themselves. */
@NullMarked
package dev.colonnade.cql.statement;

import org.jspecify.annotations.NullMarked;
