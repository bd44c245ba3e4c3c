/** Turns rows into objects, by position and with codecs that were found once. */
@NullMarked
package dev.colonnade.runtime.read;

import org.jspecify.annotations.NullMarked;
