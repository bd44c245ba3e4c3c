@NullMarked
package dev.colonnade.oracle.wire;

import org.jspecify.annotations.NullMarked;
