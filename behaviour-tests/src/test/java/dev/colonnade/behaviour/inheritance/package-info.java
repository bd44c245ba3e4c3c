/** DAOs that inherit their methods, also from generic interfaces, and names that generated code has too. */
@NullMarked
package dev.colonnade.behaviour.inheritance;

import org.jspecify.annotations.NullMarked;
