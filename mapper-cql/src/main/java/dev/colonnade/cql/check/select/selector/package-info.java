/**
 * The expressions of a select clause: each kind knows its type, what a function may take it for, and the name of its
 * result column, as the server does.
 */
@NullMarked
package dev.colonnade.cql.check.select.selector;

import org.jspecify.annotations.NullMarked;
