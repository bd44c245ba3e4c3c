/** The sources of entities and DAOs that a schema asks for. */
@NullMarked
package dev.colonnade.maven.entities;

import org.jspecify.annotations.NullMarked;
