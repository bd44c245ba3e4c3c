/** The functions of CQL: those of the server, as data for each version, and how calls find them. */
@NullMarked
package dev.colonnade.cql.function;

import org.jspecify.annotations.NullMarked;
