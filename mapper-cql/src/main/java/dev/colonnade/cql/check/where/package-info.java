/**
 * The rules of WHERE: its relations one by one, what they restrict together, which indexes serve them, and how the
 * server finds the rows.
 */
@NullMarked
package dev.colonnade.cql.check.where;

import org.jspecify.annotations.NullMarked;
