package dev.colonnade.behaviour.naming;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.NamingConvention;
import dev.colonnade.annotations.NamingStrategy;
import dev.colonnade.annotations.PartitionKey;

/** A table whose name is a reserved word, and another convention than that of its package. */
@Entity
@NamingStrategy(convention = NamingConvention.SNAKE_CASE_INSENSITIVE)
public record Order(@PartitionKey String orderId, PostalAddress using, int limit) {}
