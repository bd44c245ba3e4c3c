/** What cqlengine's own integration tests ask of a mapper, and the defects of other mappers. */
@NullMarked
package dev.colonnade.behaviour.acceptance;

import org.jspecify.annotations.NullMarked;
