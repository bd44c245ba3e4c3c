/** Behaviour on a real Cassandra: entities and DAOs that the build compiles, by what they show. */
@NullMarked
package dev.colonnade.behaviour;

import org.jspecify.annotations.NullMarked;
