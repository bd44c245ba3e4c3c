package dev.colonnade.behaviour.rolling;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Udt;
import java.util.List;
import java.util.Optional;

/** What the first version knows of the table. */
final class First {
    private First() {}

    @Udt
    @CqlName("place")
    record Place(String room, int level) {}

    @Entity
    @CqlName("measurement")
    record Measurement(
            @PartitionKey String sensor, @ClusteringColumn int number, String text, Place place, List<Place> places) {}

    @Dao
    interface MeasurementDao {
        @Insert
        void save(Measurement measurement);

        @Select
        Optional<Measurement> find(String sensor, int number);

        @Select
        List<Measurement> of(String sensor);

        /** Closed by whoever made it. */
        CqlSession session();
    }

    @Mapper
    interface MeasurementMapper {
        MeasurementDao measurements();
    }
}
