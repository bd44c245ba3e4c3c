/** Tests of the converters that we supply. */
@NullMarked
package dev.colonnade.convert;

import org.jspecify.annotations.NullMarked;
