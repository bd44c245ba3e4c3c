/**
 * The jars of the server. They are resolved from Maven coordinates on the machine of the user, by the user's own
 * settings, and never come onto the class path of the tests: the list goes to the server's process only, and the
 * resolver itself runs in a class loader of its own.
 */
@NullMarked
package dev.colonnade.testing.embedded.classpath;

import org.jspecify.annotations.NullMarked;
