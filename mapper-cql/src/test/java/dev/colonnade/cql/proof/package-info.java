/**
 * The proof that the checker says what Cassandra says: random statements over a fixed schema, judged by both. A seed
 * makes the same statements on every machine.
 */
@NullMarked
package dev.colonnade.cql.proof;

import org.jspecify.annotations.NullMarked;
