/** Our codecs beside the driver's own, which are the oracle. */
@NullMarked
package dev.colonnade.runtime.codec;

import org.jspecify.annotations.NullMarked;
