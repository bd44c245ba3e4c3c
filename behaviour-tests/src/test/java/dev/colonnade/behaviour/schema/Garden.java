package dev.colonnade.behaviour.schema;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Index;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Udt;

/** A mapper with so many tables that a process which creates them can be killed between two. */
final class Garden {
    private Garden() {}

    @Udt
    record Bed(int row, String soil) {}

    @Entity
    record Aster(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Entity
    record Birch(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Entity
    record Cedar(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Entity
    record Daisy(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Entity
    record Elder(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Entity
    record Fern(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Entity
    record Ginkgo(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Entity
    record Hazel(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Entity
    record Iris(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Entity
    record Juniper(@PartitionKey int id, @Index String colour, Bed bed) {}

    @Dao
    interface PlantDao {
        @Insert
        void plant(Aster aster);

        @Insert
        void plant(Birch birch);

        @Insert
        void plant(Cedar cedar);

        @Insert
        void plant(Daisy daisy);

        @Insert
        void plant(Elder elder);

        @Insert
        void plant(Fern fern);

        @Insert
        void plant(Ginkgo ginkgo);

        @Insert
        void plant(Hazel hazel);

        @Insert
        void plant(Iris iris);

        @Insert
        void plant(Juniper juniper);
    }

    @Mapper
    interface GardenMapper {
        PlantDao plants();
    }
}
