package dev.colonnade.behaviour.entities;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Transient;
import dev.colonnade.annotations.Udt;
import dev.colonnade.annotations.Update;
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

    /** More columns than one generated method writes. */
    @Entity
    record Broad(
            @PartitionKey String id,
            @Nullable String c1,
            @Nullable String c2,
            @Nullable String c3,
            @Nullable String c4,
            @Nullable String c5,
            @Nullable String c6,
            @Nullable String c7,
            @Nullable String c8,
            @Nullable String c9,
            @Nullable String c10,
            @Nullable String c11,
            @Nullable String c12,
            @Nullable String c13,
            @Nullable String c14,
            @Nullable String c15,
            @Nullable String c16,
            @Nullable String c17,
            @Nullable String c18,
            @Nullable String c19,
            @Nullable String c20,
            @Nullable String c21,
            @Nullable String c22,
            @Nullable String c23,
            @Nullable String c24,
            @Nullable String c25,
            @Nullable String c26,
            @Nullable String c27,
            @Nullable String c28,
            @Nullable String c29,
            @Nullable String c30,
            @Nullable String c31,
            @Nullable String c32,
            @Nullable String c33,
            @Nullable String c34,
            @Nullable String c35,
            @Nullable String c36,
            @Nullable String c37,
            @Nullable String c38,
            @Nullable String c39,
            @Nullable String c40,
            @Nullable String c41,
            @Nullable String c42,
            @Nullable String c43,
            @Nullable String c44,
            @Nullable String c45,
            @Nullable String c46,
            @Nullable String c47,
            @Nullable String c48,
            @Nullable String c49,
            @Nullable String c50,
            @Nullable String c51,
            @Nullable String c52,
            @Nullable String c53,
            @Nullable String c54,
            @Nullable String c55,
            @Nullable String c56,
            @Nullable String c57,
            @Nullable String c58,
            @Nullable String c59,
            @Nullable String c60) {}

    @Dao
    interface ShapesDao {
        @Insert
        void save(Broad broad);

        @Update
        void update(Broad broad);

        @Select
        Optional<Broad> broad(String id);

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

    /** What the DAOs of several entities have in common. */
    interface Crud<E, K> {
        @Insert
        void save(E entity);

        @Select
        Optional<E> find(K id);

        @Delete
        void remove(E entity);

        default boolean isThere(K id) {
            return find(id).isPresent();
        }
    }

    @Dao
    interface BroadDao extends Crud<Broad, String> {}

    @Mapper
    interface ShapesMapper {
        ShapesDao shapes();

        BroadDao broads();
    }
}
