package dev.colonnade.cql.check;

import dev.colonnade.cql.type.CqlType;

/**
 * What a term is a value of: a column, an element of one, an argument of a function.
 *
 * @param name how the server names it, and a bind marker that stands for it: {@code age}, {@code in(age)},
 *     {@code [ttl]}
 * @param type its type
 * @since 0.1.0
 */
public record Receiver(String name, CqlType type) {}
