/** DAOs that are made while the application runs: for another keyspace, table or execution profile. */
@NullMarked
package dev.colonnade.behaviour.factories;

import org.jspecify.annotations.NullMarked;
