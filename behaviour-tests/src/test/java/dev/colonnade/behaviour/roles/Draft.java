package dev.colonnade.behaviour.roles;

import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.TransientProperties;

/** A class that leaves out a property that it inherits. */
@Entity
@CqlName("drafts")
@TransientProperties("loader")
public class Draft extends Tracked {
    @PartitionKey
    final String id;

    Draft(String id) {
        this.id = id;
    }
}
