/** What DAO methods return, with pages of a few rows and a count of the requests. */
@NullMarked
package dev.colonnade.behaviour.results;

import org.jspecify.annotations.NullMarked;
