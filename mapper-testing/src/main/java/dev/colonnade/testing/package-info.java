/**
 * A real Cassandra for tests and demos: an embedded process, a container, or a cluster that you name. Everything a user
 * needs is in this package: {@link dev.colonnade.testing.Cassandra} gives a server,
 * {@link dev.colonnade.testing.CassandraCluster} gives several nodes of which each can be killed, and
 * {@link dev.colonnade.testing.CassandraTest} gives both to JUnit tests. The packages below hold one way each of
 * getting a server; they are not for users.
 */
@NullMarked
package dev.colonnade.testing;

import org.jspecify.annotations.NullMarked;
