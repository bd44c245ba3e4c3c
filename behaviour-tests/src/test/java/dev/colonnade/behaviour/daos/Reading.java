package dev.colonnade.behaviour.daos;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a sensor read. Its components are not in the order of the key, and two have the same type. */
@Entity
@CqlName("readings")
record Reading(
        @Nullable String remark,
        @ClusteringColumn(1) int sequence,

        @ClusteringColumn(value = 0, order = ClusteringOrder.DESC)
        LocalDate day,

        @PartitionKey String sensor,
        @Nullable Double measured) {
    Reading(String sensor, LocalDate day, int sequence, double measured) {
        this(null, sequence, day, sensor, measured);
    }
}
