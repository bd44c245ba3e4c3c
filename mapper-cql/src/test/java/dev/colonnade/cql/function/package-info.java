@NullMarked
package dev.colonnade.cql.function;

import org.jspecify.annotations.NullMarked;
