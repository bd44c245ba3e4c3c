/** Every kind of DAO method, with every kind of result. */
@NullMarked
package dev.colonnade.behaviour.daos;

import org.jspecify.annotations.NullMarked;
