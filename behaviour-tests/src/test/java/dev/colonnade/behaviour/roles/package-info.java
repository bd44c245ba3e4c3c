/** What a property can be in its table besides a column of its own: static, a counter, computed, or nothing. */
@NullMarked
package dev.colonnade.behaviour.roles;

import org.jspecify.annotations.NullMarked;
