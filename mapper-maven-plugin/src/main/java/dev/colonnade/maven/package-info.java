/**
 * The goals of the Maven plugin, which tell what the compiler has written: the class files of a project are read to
 * find its mappers, and only their implementations are loaded.
 */
@NullMarked
package dev.colonnade.maven;

import org.jspecify.annotations.NullMarked;
