package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index of the column that a property of an {@link Entity} is. It is part of the schema of the mapper, and the
 * statements of DAOs are checked with it: what an index finds needs no {@link AllowFiltering}.
 *
 * <pre>{@code
 * @Index String title                                  // CREATE INDEX videos_title_idx ON videos (title)
 * @Index(using = Index.SAI) Instant addedAt            // … USING 'sai'
 * @Index(target = Index.Part.KEYS) Map<String, String> links
 * @Index(using = Index.SAI, options = "{'similarity_function': 'euclidean'}") @Vector(4) float[] embedding
 * }</pre>
 *
 * <p>The compiler checks it by the rules of the server: which columns and parts of them an index of its kind holds, and
 * which options it has. Several on one property make several indexes.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(Indexes.class)
public @interface Index {
    /** A storage-attached index, from Cassandra 5.0; of a {@link Vector} it finds the nearest. */
    String SAI = "sai";

    /** An SSTable-attached secondary index, which has to be enabled on the server. */
    String SASI = "org.apache.cassandra.index.sasi.SASIIndex";

    /**
     * Its name, as CQL would have it. By default the one that the server gives an index without a name: table and
     * column, then {@code idx}, with underscores between them. It is unique in its keyspace.
     *
     * @return the name; empty for the default
     */
    String name() default "";

    /**
     * What of the column it holds.
     *
     * @return the part; by default the value, which of a list, set or map is each of its values
     */
    Part target() default Part.VALUES;

    /**
     * The class of the index, or the server's short name for it, as it stands behind USING: {@link #SAI},
     * {@link #SASI}, or a class of one's own, which the compiler knows nothing of.
     *
     * @return the class; empty for the built-in secondary index
     */
    String using() default "";

    /**
     * The options of the index, as they stand in CQL behind WITH OPTIONS: a map of constants in braces.
     *
     * @return the map; empty for none
     */
    String options() default "";

    /**
     * What of a column an index can hold.
     *
     * @since 0.1.0
     */
    enum Part {
        /** The value; of a list, set or map each of its values. */
        VALUES,
        /** The keys of a map. */
        KEYS,
        /** The entries of a map. */
        ENTRIES,
        /** A frozen list, set or map as a whole. */
        FULL
    }
}
