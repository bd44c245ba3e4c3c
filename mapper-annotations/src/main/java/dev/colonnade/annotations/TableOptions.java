package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The options of an {@link Entity}'s table: its comment, for how long values live, how it is compacted, compressed and
 * cached.
 *
 * <pre>{@code
 * @Entity
 * @TableOptions("""
 *         comment = 'What is on'
 *         AND default_time_to_live = 86400
 *         AND compaction = {'class': 'LeveledCompactionStrategy'}""")
 * public record Programme(…) {}
 * }</pre>
 *
 * <p>What is not said is the server's to choose, and nobody compares it. The compiler checks the names of the options
 * and the kind of their values, not what stands inside maps. On a class of an entity's rows that is not the entity
 * itself it means nothing; the compiler says so.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TableOptions {
    /**
     * The options as they stand in CQL behind WITH, with AND between them: the names and values that {@code DESCRIBE
     * TABLE} shows. CLUSTERING ORDER is said by {@link ClusteringColumn}.
     *
     * @return the options
     */
    String value();
}
