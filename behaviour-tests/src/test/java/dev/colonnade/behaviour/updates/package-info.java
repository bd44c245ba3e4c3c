/** Updates that write what changed, and user-defined types that are written field by field. */
@NullMarked
package dev.colonnade.behaviour.updates;

import org.jspecify.annotations.NullMarked;
