package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that writes several entities together, in one batch:
 *
 * <pre>{@code
 * @Batch
 * void publish(Video video, Collection<VideoByTag> byTag, @Delete Draft draft);
 * }</pre>
 *
 * <p>Each parameter is an entity, or many: a {@code Collection}, {@code List} or {@code Set} of them, an array or a
 * variable number. {@link Insert}, {@link Update} or {@link Delete} on a parameter says what is done with it, as on a
 * method; without one it is inserted. A {@link Ttl} is of all that is inserted or updated, a {@link Timestamp} of all.
 * All are encoded before anything is sent; without any entity nothing is.
 *
 * <p>It returns {@code void}; if one of its statements has a condition {@code boolean}, whether all held and all was
 * written; if all conditions are {@link Insert#ifNotExists} of one class {@code Lwt} of a {@code List} of it, with the
 * rows that stood in the way; or a {@code CompletionStage} of any of them.
 *
 * <p>A batch is for what belongs together, not for speed. An unlogged batch of several partitions, and one that is
 * larger than Cassandra wants, is logged as a warning; the compiler warns where it sees it.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Batch {
    /**
     * Its kind.
     *
     * @return the type
     */
    BatchType type() default BatchType.LOGGED;
}
