/** What is wrong with a statement, and what it does: the rules of the server, known before it runs. */
@NullMarked
package dev.colonnade.cql.check;

import org.jspecify.annotations.NullMarked;
