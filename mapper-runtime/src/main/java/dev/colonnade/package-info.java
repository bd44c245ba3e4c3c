/**
 * What users of the mapper call: {@link dev.colonnade.Colonnade} to make mappers, and what their DAOs return and throw.
 */
@NullMarked
package dev.colonnade;

import org.jspecify.annotations.NullMarked;
