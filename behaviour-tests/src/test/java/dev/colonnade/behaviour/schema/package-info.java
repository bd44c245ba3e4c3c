/** What happens when a mapper is made: the schema, the preparation, and all that can go wrong then. */
@NullMarked
package dev.colonnade.behaviour.schema;

import org.jspecify.annotations.NullMarked;
