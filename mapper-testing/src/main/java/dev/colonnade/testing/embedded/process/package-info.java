/** One process of Cassandra: its directory and configuration, its JVM flags, its start, and its end. */
@NullMarked
package dev.colonnade.testing.embedded.process;

import org.jspecify.annotations.NullMarked;
