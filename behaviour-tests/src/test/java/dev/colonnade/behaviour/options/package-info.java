/** How statements are executed: what annotations and parameters say of it. */
@NullMarked
package dev.colonnade.behaviour.options;

import org.jspecify.annotations.NullMarked;
