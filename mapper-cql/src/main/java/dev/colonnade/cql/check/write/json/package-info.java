/** The JSON document of an INSERT: its reading, and whether its values are those of the columns. */
@NullMarked
package dev.colonnade.cql.check.write.json;

import org.jspecify.annotations.NullMarked;
