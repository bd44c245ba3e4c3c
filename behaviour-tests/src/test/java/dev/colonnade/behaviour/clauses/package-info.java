/** Methods whose parameters are columns, and whose annotations have clauses of CQL. */
@NullMarked
package dev.colonnade.behaviour.clauses;

import org.jspecify.annotations.NullMarked;
