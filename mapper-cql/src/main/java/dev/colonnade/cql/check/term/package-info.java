/** The types of terms: what a value may stand for, and which function a call means. */
@NullMarked
package dev.colonnade.cql.check.term;

import org.jspecify.annotations.NullMarked;
