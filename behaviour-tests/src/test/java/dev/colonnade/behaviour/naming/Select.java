package dev.colonnade.behaviour.naming;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Computed;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose name is a reserved word with a case, and columns of all kinds. */
@Entity
public record Select(
        @PartitionKey String orderId,
        @ClusteringColumn int token,
        String order,
        PostalAddress shipTo,
        List<PostalAddress> from,
        @CqlName("Group") String group,

        @Computed("ttl(\"order\")") @CqlName("\"Where\"") @Nullable
        Integer expires) {}
