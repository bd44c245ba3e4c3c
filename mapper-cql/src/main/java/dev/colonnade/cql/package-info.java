/**
 * What CQL is, as a plain library: names, {@link dev.colonnade.cql.type types}, {@link dev.colonnade.cql.schema
 * schema}, {@link dev.colonnade.cql.term terms} and {@link dev.colonnade.cql.statement statements}, which
 * {@link dev.colonnade.cql.parse texts} are read into and {@link dev.colonnade.cql.check checked}. Immutable records
 * that depend on nothing: no compiler, no driver. CQL is made here and nowhere else.
 */
@NullMarked
package dev.colonnade.cql;

import org.jspecify.annotations.NullMarked;
