/** The names in a statement, and what of the schema they mean. */
@NullMarked
package dev.colonnade.cql.check.name;

import org.jspecify.annotations.NullMarked;
