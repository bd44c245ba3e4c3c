/**
 * Which JDK the server runs on. Cassandra 5 is made for Java 17, so a JDK 17 is looked for where installers put one;
 * failing that, the running JDK is used, with the measures that its version needs.
 */
@NullMarked
package dev.colonnade.testing.embedded.jdk;

import org.jspecify.annotations.NullMarked;
