/**
 * The rules of SELECT but for its WHERE: what is selected, GROUP BY, ORDER BY and the limits; which columns the result
 * has, and how many rows.
 */
@NullMarked
package dev.colonnade.cql.check.select;

import org.jspecify.annotations.NullMarked;
