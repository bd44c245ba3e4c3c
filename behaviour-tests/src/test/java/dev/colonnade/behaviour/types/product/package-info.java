/**
 * Every Java type in every place that a value can have: as a column, in each kind of collection, as the key of a map,
 * as a field, as a component, in a vector, nested. The entities are written, compiled and run by the test.
 */
@NullMarked
package dev.colonnade.behaviour.types.product;

import org.jspecify.annotations.NullMarked;
