/**
 * Cassandra in a container, through Testcontainers. The only package that refers to Testcontainers, so that nobody
 * needs it who does not ask for a container.
 */
@NullMarked
package dev.colonnade.testing.container;

import org.jspecify.annotations.NullMarked;
