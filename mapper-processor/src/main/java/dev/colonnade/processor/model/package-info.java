/**
 * What users wrote, as immutable records. Right or wrong: a model can hold what the checks will refuse. It knows CQL
 * and nothing of the compiler or of the other steps.
 */
@NullMarked
package dev.colonnade.processor.model;

import org.jspecify.annotations.NullMarked;
