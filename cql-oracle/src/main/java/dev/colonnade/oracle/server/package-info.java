/**
 * What runs inside the JVM of the server: Cassandra as far as it prepares statements, without a network, and a loop
 * that answers questions. Nothing outside this package may use it: Cassandra's classes are there only.
 */
@NullMarked
package dev.colonnade.oracle.server;

import org.jspecify.annotations.NullMarked;
