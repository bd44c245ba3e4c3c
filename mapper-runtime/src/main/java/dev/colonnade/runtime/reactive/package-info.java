/**
 * Results for those who subscribe. Each library has a class of its own, which is only loaded where a DAO has methods
 * that return its types.
 */
@NullMarked
package dev.colonnade.runtime.reactive;

import org.jspecify.annotations.NullMarked;
