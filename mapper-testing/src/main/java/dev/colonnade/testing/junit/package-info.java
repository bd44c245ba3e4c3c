/**
 * The JUnit extension behind {@link dev.colonnade.testing.CassandraTest}: one server per run, a keyspace per test
 * class.
 */
@NullMarked
package dev.colonnade.testing.junit;

import org.jspecify.annotations.NullMarked;
