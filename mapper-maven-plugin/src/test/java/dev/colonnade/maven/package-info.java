/** Goals that run on classes that the compiler has really written. */
@NullMarked
package dev.colonnade.maven;

import org.jspecify.annotations.NullMarked;
