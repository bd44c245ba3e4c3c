/** What statements fail with, however their results are waited for. */
@NullMarked
package dev.colonnade.behaviour.failures;

import org.jspecify.annotations.NullMarked;
