package dev.colonnade.behaviour.factories;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import dev.colonnade.annotations.DaoKeyspace;
import dev.colonnade.annotations.DaoTable;
import dev.colonnade.annotations.Mapper;

// Its methods' parameters have the names of what is generated.
@Mapper
interface TenantsMapper {
    PlaceDao context(@DaoKeyspace String context);

    PlaceDao target(@DaoKeyspace CqlIdentifier target, @DaoTable String key);

    PlaceDao contextMade(@DaoTable String contextMade);
}
