/**
 * Finds codecs in the session's registry, once, and supplies those that the driver has none for: of user-defined types,
 * tuples and usual classes of Java. {@link dev.colonnade.runtime.codec.Codecs} is the table of contents, and says what
 * null and empty mean.
 */
@NullMarked
package dev.colonnade.runtime.codec;

import org.jspecify.annotations.NullMarked;
