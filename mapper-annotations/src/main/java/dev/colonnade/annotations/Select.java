package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that reads rows by their key. Its parameters have the names of key columns: the whole partition key, and any
 * number of the clustering columns from the first without a gap. Their order does not matter.
 *
 * <p>With the whole key it returns the entity (null if there is none), {@code Optional}, or one of the results of many.
 * With a part of it, {@code List} (all rows, of all pages), {@code Stream} or the driver's {@code PagingIterable}
 * (which fetch pages on demand). Each can be asynchronous: {@code CompletionStage} of the entity, of {@code Optional},
 * of {@code List}, of {@code Stream} (all pages are read first, so that it never blocks), or of
 * {@code MappedAsyncPagingIterable}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Select {}
