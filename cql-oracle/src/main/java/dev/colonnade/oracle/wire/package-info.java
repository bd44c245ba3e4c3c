/** What goes over the pipe between an oracle and its server: lines of fields. This package uses nothing but the JDK. */
@NullMarked
package dev.colonnade.oracle.wire;

import org.jspecify.annotations.NullMarked;
