/** Tests of {@code dev.colonnade.testing.embedded.classpath}. */
@NullMarked
package dev.colonnade.testing.embedded.classpath;

import org.jspecify.annotations.NullMarked;
