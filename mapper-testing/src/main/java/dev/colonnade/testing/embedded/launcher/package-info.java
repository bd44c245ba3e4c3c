/**
 * What runs inside the JVM of the server, before Cassandra: it ends the server when the process that wants it is gone.
 * This package uses nothing but the JDK, since it is packed into a small jar of its own.
 */
@NullMarked
package dev.colonnade.testing.embedded.launcher;

import org.jspecify.annotations.NullMarked;
