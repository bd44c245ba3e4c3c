/** Finds codecs in the session's registry, once, and supplies those that no registry has: for user-defined types. */
@NullMarked
package dev.colonnade.runtime.codec;

import org.jspecify.annotations.NullMarked;
