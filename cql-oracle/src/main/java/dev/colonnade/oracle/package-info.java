/** What Cassandra itself says of a statement of CQL: whether it is valid, and which markers and columns it has. */
@NullMarked
package dev.colonnade.oracle;

import org.jspecify.annotations.NullMarked;
