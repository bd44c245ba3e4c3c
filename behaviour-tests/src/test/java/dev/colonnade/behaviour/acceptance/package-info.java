/** What cqlengine's own integration tests ask of a mapper, as far as it is about types and entities. */
@NullMarked
package dev.colonnade.behaviour.acceptance;

import org.jspecify.annotations.NullMarked;
