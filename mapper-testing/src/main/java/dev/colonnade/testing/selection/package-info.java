/**
 * Which Cassandra the user asks for: reads {@code -Dcolonnade.cassandra} into one record per kind of server, and starts
 * it. Nothing here looks around for what might be there: without a wish, it is the embedded server.
 */
@NullMarked
package dev.colonnade.testing.selection;

import org.jspecify.annotations.NullMarked;
