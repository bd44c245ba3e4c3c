/** What default methods of a DAO do themselves: the session, entities of any rows, entities into any statement. */
@NullMarked
package dev.colonnade.behaviour.escapes;

import org.jspecify.annotations.NullMarked;
