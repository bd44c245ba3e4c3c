/** What mapping costs: rows read and statements bound, by each way there is to write them, without a server. */
@NullMarked
package dev.colonnade.benchmarks;

import org.jspecify.annotations.NullMarked;
