/**
 * What differs between the schema that a program expects and the one that is there, and what is to be done about it.
 */
@NullMarked
package dev.colonnade.cql.schema.plan;

import org.jspecify.annotations.NullMarked;
