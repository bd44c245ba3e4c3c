/** Programs of several versions beside each other, on several nodes. */
@NullMarked
package dev.colonnade.behaviour.rolling;

import org.jspecify.annotations.NullMarked;
