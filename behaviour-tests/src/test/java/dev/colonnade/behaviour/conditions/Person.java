package dev.colonnade.behaviour.conditions;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

/** Its updates have a marker for each field of the address. */
@Entity
record Person(@PartitionKey String id, Address home, int version) {}
