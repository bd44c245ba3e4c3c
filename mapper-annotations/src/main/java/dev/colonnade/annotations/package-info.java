/**
 * What users write on their classes and interfaces. The annotations are read by the compiler only: they have class
 * retention, depend on nothing, and mean nothing at run time. Their names are those of the Java driver's own mapper
 * wherever the meaning is the same.
 */
@NullMarked
package dev.colonnade.annotations;

import org.jspecify.annotations.NullMarked;
