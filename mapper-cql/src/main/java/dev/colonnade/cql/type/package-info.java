/** The types of CQL. */
@NullMarked
package dev.colonnade.cql.type;

import org.jspecify.annotations.NullMarked;
