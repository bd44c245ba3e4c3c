/** Tests of the example, on a real Cassandra. */
@NullMarked
package dev.colonnade.example;

import org.jspecify.annotations.NullMarked;
