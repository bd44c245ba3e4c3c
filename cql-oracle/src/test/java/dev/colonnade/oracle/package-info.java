@NullMarked
package dev.colonnade.oracle;

import org.jspecify.annotations.NullMarked;
