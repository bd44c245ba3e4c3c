/**
 * Cassandra itself in a JVM of its own, one node or several, on free ports and in a temporary directory. The packages
 * below are the steps of a start: a JDK that Cassandra can run on, the class path of the server, and the process; the
 * launcher is the only part that runs inside the server.
 */
@NullMarked
package dev.colonnade.testing.embedded;

import org.jspecify.annotations.NullMarked;
