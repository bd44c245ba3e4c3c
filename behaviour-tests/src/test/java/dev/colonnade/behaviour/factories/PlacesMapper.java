package dev.colonnade.behaviour.factories;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import dev.colonnade.annotations.DaoKeyspace;
import dev.colonnade.annotations.DaoProfile;
import dev.colonnade.annotations.DaoTable;
import dev.colonnade.annotations.Mapper;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Mapper
interface PlacesMapper {
    PlaceDao places();

    CompletionStage<PlaceDao> placesLater();

    PlaceDao places(@DaoKeyspace String keyspace);

    CompletionStage<PlaceDao> placesLater(@DaoKeyspace String keyspace);

    PlaceDao of(@DaoTable String table);

    CompletableFuture<PlaceDao> ofLater(@DaoTable String table);

    PlaceDao in(@DaoProfile String profile);

    PlaceDao in(@DaoProfile DriverExecutionProfile profile);

    PlaceDao all(@DaoProfile String profile, @DaoKeyspace CqlIdentifier keyspace, @DaoTable CqlIdentifier table);
}
