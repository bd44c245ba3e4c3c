/** Executes statements and gives what DAO methods return: waiting for it, or as a stage. */
@NullMarked
package dev.colonnade.runtime.execute;

import org.jspecify.annotations.NullMarked;
