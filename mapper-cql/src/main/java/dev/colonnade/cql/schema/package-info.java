/** The schema of a keyspace: user-defined types and tables, and the statements that create them. */
@NullMarked
package dev.colonnade.cql.schema;

import org.jspecify.annotations.NullMarked;
