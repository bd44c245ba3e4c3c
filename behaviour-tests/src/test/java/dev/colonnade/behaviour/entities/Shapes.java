package dev.colonnade.behaviour.entities;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Transient;
import dev.colonnade.annotations.Udt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Classes of every shape that can be mapped, and their DAOs, all nested in one. */
@SuppressWarnings("NullAway") // beans without values are null until they are set
final class Shapes {
    private Shapes() {}

    /** A class with a superclass, getters and setters. */
    abstract static class Identified<K> {
        private K id;

        public K getId() {
            return id;
        }

        public void setId(K id) {
            this.id = id;
        }
    }

    @Entity
    static class Bean extends Identified<String> {
        private String name;
        private boolean active;
        private transient int cached = 7;

        @Transient
        private String derived = "derived";

        static int created;

        Bean() {
            created++;
        }

        @PartitionKey
        @Override
        public String getId() {
            return super.getId();
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean active) {
            this.active = active;
        }

        int cached() {
            return cached;
        }

        String derived() {
            return derived;
        }
    }

    /** An immutable class whose constructor takes the properties in another order than that of the fields. */
    @Entity
    static final class Immutable {
        @PartitionKey
        private final String first;

        private final String second;

        @CqlName("\"Third One\"")
        private final String third;

        Immutable(String third, String first, String second) {
            this.first = first;
            this.second = second;
            this.third = third;
        }

        String first() {
            return first;
        }

        String getSecond() {
            return second;
        }

        String third() {
            return third;
        }
    }

    /** Fields that generated code sees, some of them set by a constructor. */
    @Entity
    static class Fields {
        @PartitionKey
        final String id;

        String one;
        Size size;

        Fields(String id) {
            this.id = id;
        }
    }

    /** A user-defined type that is a bean. */
    @Udt
    static class Size {
        public int width;
        public @Nullable Integer height;
    }

    /** Names that CQL reserves, that have a case, and that generated code uses itself. */
    @Entity
    @CqlName("\"Select\"")
    record Reserved(
            @PartitionKey @CqlName("from") String order,
            @ClusteringColumn String token,
            String values,
            String entity,
            String row,
            int protocolVersion,
            @Nullable Integer firstKey,
            @CqlName("\"camelCase\"") String camelCase) {}

    @Dao
    interface ShapesDao {
        @Insert
        void save(Bean bean);

        @Insert
        void save(Immutable immutable);

        @Insert
        void save(Fields fields);

        @Insert
        void save(Reserved values);

        @Select
        Optional<Bean> bean(String id);

        @Select
        Optional<Immutable> immutable(String first);

        @Select
        Optional<Fields> fields(String id);

        @Select
        Optional<Reserved> reserved(String order, String token);

        @Query("SELECT \"camelCase\" FROM \"Select\" WHERE \"from\" = :\"order\" AND \"token\" = :\"token\"")
        Optional<String> camelCase(String order, String token);
    }

    @Mapper
    interface ShapesMapper {
        ShapesDao shapes();
    }
}
