/** Names that keep their case, and are reserved words besides. */
@NullMarked
@NamingStrategy(convention = NamingConvention.EXACT_CASE)
package dev.colonnade.behaviour.naming;

import dev.colonnade.annotations.NamingConvention;
import dev.colonnade.annotations.NamingStrategy;
import org.jspecify.annotations.NullMarked;
