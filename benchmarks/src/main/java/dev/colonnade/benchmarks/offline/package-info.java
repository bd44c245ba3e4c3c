/** The driver as it is after a server has answered, without one: its own classes, put together by hand. */
@NullMarked
package dev.colonnade.benchmarks.offline;

import org.jspecify.annotations.NullMarked;
