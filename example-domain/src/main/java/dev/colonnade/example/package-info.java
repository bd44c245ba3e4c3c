/** United States airports and flights on Cassandra: what an application looks like that maps with Colonnade. */
@NullMarked
package dev.colonnade.example;

import org.jspecify.annotations.NullMarked;
