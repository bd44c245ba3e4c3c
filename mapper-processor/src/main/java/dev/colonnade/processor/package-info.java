/**
 * The compiler's plug-in. Data flows one way, and each package is one step: {@link dev.colonnade.processor.read} turns
 * sources into the {@link dev.colonnade.processor.model}, {@link dev.colonnade.processor.check} finds the
 * {@link dev.colonnade.processor.problem problems} in it, {@link dev.colonnade.processor.generate} writes Java, and
 * {@link dev.colonnade.processor.output} hands problems and sources to the compiler. This package knows the steps and
 * nothing else.
 */
@NullMarked
package dev.colonnade.processor;

import org.jspecify.annotations.NullMarked;
