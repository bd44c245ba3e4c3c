/**
 * What generated code calls, by steps: {@link dev.colonnade.runtime.schema} creates tables,
 * {@link dev.colonnade.runtime.prepare} prepares statements and binds values, {@link dev.colonnade.runtime.execute}
 * executes them, {@link dev.colonnade.runtime.read} turns rows into objects, and {@link dev.colonnade.runtime.codec}
 * finds the codecs. Public because generated classes are in their users' packages; users call
 * {@link dev.colonnade.Colonnade}.
 */
@NullMarked
package dev.colonnade.runtime;

import org.jspecify.annotations.NullMarked;
