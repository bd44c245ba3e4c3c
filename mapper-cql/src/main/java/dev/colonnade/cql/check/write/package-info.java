/**
 * The rules of statements that write: INSERT, UPDATE, DELETE, their conditions, and BATCH.
 * {@link dev.colonnade.cql.check.write.WriteCheck} and {@link dev.colonnade.cql.check.write.BatchCheck} are its tables
 * of contents.
 */
@NullMarked
package dev.colonnade.cql.check.write;

import org.jspecify.annotations.NullMarked;
