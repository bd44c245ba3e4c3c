/** Writes Java for a model that has no problems. The only package that knows JavaPoet. */
@NullMarked
package dev.colonnade.processor.generate;

import org.jspecify.annotations.NullMarked;
